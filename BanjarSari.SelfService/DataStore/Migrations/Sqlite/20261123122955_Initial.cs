using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessLog",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubjectResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ActorKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ActorPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PreviousMac = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false),
                    Mac = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AidPrograms",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Target = table.Column<int>(type: "INTEGER", nullable: false),
                    FundSource = table.Column<int>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AidPrograms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditChains",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Mac = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditChains", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "DataProblems",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Element = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProcessId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProblems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Groups",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Groups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hamlets",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    HeadResidentId = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hamlets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Households",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    HeadResidentId = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Households", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Processes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ActorKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ActorPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PreviousMac = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false),
                    Mac = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Processes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCodes",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    PaperLabel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ScreenLabel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CardCode = table.Column<int>(type: "INTEGER", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCodes", x => new { x.Kind, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "ServiceKinds",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ClassificationCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Requirements = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ValidityDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceKinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInAttempts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NikIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    KnownDevice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInAttempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInThrottles",
                columns: table => new
                {
                    Key = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    WindowStartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    DayStartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DayCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Consecutive = table.Column<int>(type: "INTEGER", nullable: false),
                    BlockedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInThrottles", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Rws",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    HeadResidentId = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rws", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rws_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProcessEvents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProcessId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EntityKind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EntityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Changes = table.Column<byte[]>(type: "BLOB", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProcessEvents_Processes_ProcessId",
                        column: x => x.ProcessId,
                        principalTable: "Processes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RwId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    HeadResidentId = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rts_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Rts_Rws_RwId",
                        column: x => x.RwId,
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Families",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KkNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    KkIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    TemporaryNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RwId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RtId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CardIssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Families", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Families_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Families_Rts_RtId",
                        column: x => x.RtId,
                        principalTable: "Rts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Families_Rws_RwId",
                        column: x => x.RwId,
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Residents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NamePrefix = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    NameSuffix = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Nik = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NikIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    TemporaryNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    IdCard = table.Column<int>(type: "INTEGER", nullable: true),
                    IdCardRecordState = table.Column<int>(type: "INTEGER", nullable: true),
                    IdCardTag = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FamilyRelation = table.Column<int>(type: "INTEGER", nullable: true),
                    HouseholdId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    HouseholdRole = table.Column<int>(type: "INTEGER", nullable: true),
                    HamletId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RwId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RtId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CurrentAddress = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PreviousAddress = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PreviousKkNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Sex = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthPlace = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BirthDateEstimated = table.Column<bool>(type: "INTEGER", nullable: false),
                    BirthTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    BirthPlaceKind = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthKind = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthOrder = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthAttendant = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthWeightGrams = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthLengthCm = table.Column<int>(type: "INTEGER", nullable: true),
                    HasBirthCertificate = table.Column<int>(type: "INTEGER", nullable: true),
                    BirthCertificateNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Citizenship = table.Column<int>(type: "INTEGER", nullable: true),
                    CitizenshipDecree = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    CountryOfOrigin = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PassportNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PassportExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SponsorName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SponsorKind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SponsorAddress = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StayPermitNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StayPermitIssuedAt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    StayPermitIssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StayPermitExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstArrivalPlace = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    FirstArrivalOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BloodType = table.Column<int>(type: "INTEGER", nullable: true),
                    Religion = table.Column<int>(type: "INTEGER", nullable: true),
                    BeliefOrganisation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Education = table.Column<int>(type: "INTEGER", nullable: true),
                    CurrentEducation = table.Column<int>(type: "INTEGER", nullable: true),
                    Occupation = table.Column<int>(type: "INTEGER", nullable: true),
                    Literacy = table.Column<int>(type: "INTEGER", nullable: true),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    MaritalStatus = table.Column<int>(type: "INTEGER", nullable: true),
                    HasMarriageCertificate = table.Column<int>(type: "INTEGER", nullable: true),
                    MarriageCertificateNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    MarriageDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HasDivorceCertificate = table.Column<int>(type: "INTEGER", nullable: true),
                    DivorceCertificateNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    DivorceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FatherNik = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FatherName = table.Column<byte[]>(type: "BLOB", nullable: true),
                    MotherNik = table.Column<byte[]>(type: "BLOB", nullable: true),
                    MotherName = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Disorder = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Disability = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Contraception = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Pregnancy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    HealthInsurance = table.Column<int>(type: "INTEGER", nullable: true),
                    HealthInsuranceNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EmploymentInsuranceNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Email = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EmergencyContact = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ResidencyStatus = table.Column<int>(type: "INTEGER", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    StateSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HiddenFromFamily = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedByProcessId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Residents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Residents_Families_FamilyId",
                        column: x => x.FamilyId,
                        principalTable: "Families",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Rts_RtId",
                        column: x => x.RtId,
                        principalTable: "Rts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Rws_RwId",
                        column: x => x.RwId,
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NikIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    PinHash = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: false),
                    MustChangePin = table.Column<bool>(type: "INTEGER", nullable: false),
                    ActivationExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PinChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastSignInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastSignInDevice = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PreviousSignInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PreviousSignInDevice = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    FailedSincePrevious = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.ResidentId);
                    table.ForeignKey(
                        name: "FK_Accounts_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AidRecipients",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProgramId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    HouseholdId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CardNumber = table.Column<byte[]>(type: "BLOB", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StoppedReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AidRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AidRecipients_AidPrograms_ProgramId",
                        column: x => x.ProgramId,
                        principalTable: "AidPrograms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Families_FamilyId",
                        column: x => x.FamilyId,
                        principalTable: "Families",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attestations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResidentVersion = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attestations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attestations_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeReports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReporterResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SubjectResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeReports_Residents_ReporterResidentId",
                        column: x => x.ReporterResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeReports_Residents_SubjectResidentId",
                        column: x => x.SubjectResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElementChanges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Element = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OldValue = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NewValue = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProcessId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElementChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElementChanges_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupMembers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Position = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupMembers_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupMembers_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InboxMessages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InboxMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InboxMessages_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PopulationEvents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PreviousState = table.Column<int>(type: "INTEGER", nullable: true),
                    PreviousStateSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PreviousFamilyRelation = table.Column<int>(type: "INTEGER", nullable: true),
                    NewHeadResidentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NewHeadPreviousRelation = table.Column<int>(type: "INTEGER", nullable: true),
                    OtherAddress = table.Column<byte[]>(type: "BLOB", nullable: true),
                    MoveClassification = table.Column<int>(type: "INTEGER", nullable: true),
                    MoveReason = table.Column<int>(type: "INTEGER", nullable: true),
                    DeathPlace = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    DeathTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    DeathCause = table.Column<int>(type: "INTEGER", nullable: true),
                    DeathDeclarant = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ProcessId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneByProcessId = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PopulationEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PopulationEvents_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrintRecords",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FamilyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    HolderInitials = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PrintedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevokedReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrintRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrintRecords_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceRecords",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KindId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LetterNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    HandledByPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceRecords_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceRecords_ServiceKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "ServiceKinds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeviceCodes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeviceCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeviceCodes_Accounts_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Accounts",
                        principalColumn: "ResidentId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KnownDevices",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NonceHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownDevices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KnownDevices_Accounts_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Accounts",
                        principalColumn: "ResidentId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ResidentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PinEnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MustChangePin = table.Column<bool>(type: "INTEGER", nullable: false),
                    KnownDeviceId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Device = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_ResidentId",
                        column: x => x.ResidentId,
                        principalTable: "Accounts",
                        principalColumn: "ResidentId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AidDisbursements",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecipientId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AmountRupiah = table.Column<long>(type: "INTEGER", nullable: true),
                    Goods = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Delivered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AidDisbursements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AidDisbursements_AidRecipients_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "AidRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeItems",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReportId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Element = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OldValue = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NewValue = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedByPost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ReasonCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeItems_ChangeReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "ChangeReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceStep",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceRecordId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceStep_ServiceRecords_ServiceRecordId",
                        column: x => x.ServiceRecordId,
                        principalTable: "ServiceRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessLog_Sequence",
                table: "AccessLog",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessLog_SubjectResidentId_At",
                table: "AccessLog",
                columns: new[] { "SubjectResidentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NikIndex",
                table: "Accounts",
                column: "NikIndex",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AidDisbursements_RecipientId",
                table: "AidDisbursements",
                column: "RecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_FamilyId",
                table: "AidRecipients",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_GroupId",
                table: "AidRecipients",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_HouseholdId",
                table: "AidRecipients",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_ProgramId",
                table: "AidRecipients",
                column: "ProgramId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_ResidentId",
                table: "AidRecipients",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Attestations_ResidentId_At",
                table: "Attestations",
                columns: new[] { "ResidentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ReportId",
                table: "ChangeItems",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_Reference",
                table: "ChangeReports",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_ReporterResidentId",
                table: "ChangeReports",
                column: "ReporterResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_SubjectResidentId",
                table: "ChangeReports",
                column: "SubjectResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_ResidentId",
                table: "DataProblems",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_SettledAt_Kind",
                table: "DataProblems",
                columns: new[] { "SettledAt", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCodes_ResidentId",
                table: "DeviceCodes",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ElementChanges_ResidentId_Element",
                table: "ElementChanges",
                columns: new[] { "ResidentId", "Element" });

            migrationBuilder.CreateIndex(
                name: "IX_Families_HamletId",
                table: "Families",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Families_KkIndex",
                table: "Families",
                column: "KkIndex",
                unique: true,
                filter: "\"KkIndex\" IS NOT NULL AND \"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Families_RtId",
                table: "Families",
                column: "RtId");

            migrationBuilder.CreateIndex(
                name: "IX_Families_RwId",
                table: "Families",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_Families_TemporaryNumber",
                table: "Families",
                column: "TemporaryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_GroupId",
                table: "GroupMembers",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_ResidentId",
                table: "GroupMembers",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Groups_Code",
                table: "Groups",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hamlets_Name",
                table: "Hamlets",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Households_Number",
                table: "Households",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InboxMessages_ResidentId",
                table: "InboxMessages",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownDevices_NonceHash",
                table: "KnownDevices",
                column: "NonceHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KnownDevices_ResidentId",
                table: "KnownDevices",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_PopulationEvents_OccurredOn",
                table: "PopulationEvents",
                column: "OccurredOn");

            migrationBuilder.CreateIndex(
                name: "IX_PopulationEvents_ResidentId",
                table: "PopulationEvents",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_PrintRecords_Code",
                table: "PrintRecords",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PrintRecords_ResidentId_PrintedAt",
                table: "PrintRecords",
                columns: new[] { "ResidentId", "PrintedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessEvents_ProcessId_Ordinal",
                table: "ProcessEvents",
                columns: new[] { "ProcessId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProcessEvents_ResidentId",
                table: "ProcessEvents",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Processes_Sequence",
                table: "Processes",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Residents_FamilyId",
                table: "Residents",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_HamletId_RwId_RtId",
                table: "Residents",
                columns: new[] { "HamletId", "RwId", "RtId" });

            migrationBuilder.CreateIndex(
                name: "IX_Residents_HouseholdId",
                table: "Residents",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_Name",
                table: "Residents",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_NikIndex",
                table: "Residents",
                column: "NikIndex",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Residents_RtId",
                table: "Residents",
                column: "RtId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_RwId",
                table: "Residents",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_TemporaryNumber",
                table: "Residents",
                column: "TemporaryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rts_HamletId_RwId_Number",
                table: "Rts",
                columns: new[] { "HamletId", "RwId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rts_RwId",
                table: "Rts",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_Rws_HamletId_Number",
                table: "Rws",
                columns: new[] { "HamletId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceKinds_Code",
                table: "ServiceKinds",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_KindId",
                table: "ServiceRecords",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_Reference",
                table: "ServiceRecords",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_ResidentId_RequestedAt",
                table: "ServiceRecords",
                columns: new[] { "ResidentId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceStep_ServiceRecordId",
                table: "ServiceStep",
                column: "ServiceRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ResidentId",
                table: "Sessions",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_TokenHash",
                table: "Sessions",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_At",
                table: "SignInAttempts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_ResidentId_At",
                table: "SignInAttempts",
                columns: new[] { "ResidentId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessLog");

            migrationBuilder.DropTable(
                name: "AidDisbursements");

            migrationBuilder.DropTable(
                name: "Attestations");

            migrationBuilder.DropTable(
                name: "AuditChains");

            migrationBuilder.DropTable(
                name: "ChangeItems");

            migrationBuilder.DropTable(
                name: "DataProblems");

            migrationBuilder.DropTable(
                name: "DeviceCodes");

            migrationBuilder.DropTable(
                name: "ElementChanges");

            migrationBuilder.DropTable(
                name: "GroupMembers");

            migrationBuilder.DropTable(
                name: "InboxMessages");

            migrationBuilder.DropTable(
                name: "KnownDevices");

            migrationBuilder.DropTable(
                name: "PopulationEvents");

            migrationBuilder.DropTable(
                name: "PrintRecords");

            migrationBuilder.DropTable(
                name: "ProcessEvents");

            migrationBuilder.DropTable(
                name: "ReferenceCodes");

            migrationBuilder.DropTable(
                name: "ServiceStep");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SignInAttempts");

            migrationBuilder.DropTable(
                name: "SignInThrottles");

            migrationBuilder.DropTable(
                name: "AidRecipients");

            migrationBuilder.DropTable(
                name: "ChangeReports");

            migrationBuilder.DropTable(
                name: "Processes");

            migrationBuilder.DropTable(
                name: "ServiceRecords");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "AidPrograms");

            migrationBuilder.DropTable(
                name: "Groups");

            migrationBuilder.DropTable(
                name: "ServiceKinds");

            migrationBuilder.DropTable(
                name: "Residents");

            migrationBuilder.DropTable(
                name: "Families");

            migrationBuilder.DropTable(
                name: "Households");

            migrationBuilder.DropTable(
                name: "Rts");

            migrationBuilder.DropTable(
                name: "Rws");

            migrationBuilder.DropTable(
                name: "Hamlets");
        }
    }
}
