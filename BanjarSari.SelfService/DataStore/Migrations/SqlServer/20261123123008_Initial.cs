using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BanjarSari.SelfService.DataStore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "population");

            migrationBuilder.CreateTable(
                name: "AccessLog",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubjectResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ActorKind = table.Column<int>(type: "int", nullable: false),
                    ActorResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ActorPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RequestId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PreviousMac = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false),
                    Mac = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AidPrograms",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Target = table.Column<int>(type: "int", nullable: false),
                    FundSource = table.Column<int>(type: "int", nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AidPrograms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditChains",
                schema: "population",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Mac = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditChains", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "DataProblems",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Element = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ProcessId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProblems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Groups",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Groups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hamlets",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HeadResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hamlets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Households",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HeadResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Households", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Processes",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ActorKind = table.Column<int>(type: "int", nullable: false),
                    ActorResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ActorPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RequestId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PreviousMac = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false),
                    Mac = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Processes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCodes",
                schema: "population",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Code = table.Column<int>(type: "int", nullable: false),
                    PaperLabel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ScreenLabel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CardCode = table.Column<int>(type: "int", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCodes", x => new { x.Kind, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "ServiceKinds",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ClassificationCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Requirements = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ValidityDays = table.Column<int>(type: "int", nullable: true),
                    Active = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceKinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInAttempts",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NikIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    KnownDevice = table.Column<bool>(type: "bit", nullable: false),
                    Device = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInAttempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInThrottles",
                schema: "population",
                columns: table => new
                {
                    Key = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    WindowStartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    DayStartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DayCount = table.Column<int>(type: "int", nullable: false),
                    Consecutive = table.Column<int>(type: "int", nullable: false),
                    BlockedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Level = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInThrottles", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Rws",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    HeadResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rws", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rws_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalSchema: "population",
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProcessEvents",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProcessId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    EntityKind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    EntityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Changes = table.Column<byte[]>(type: "varbinary(max)", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProcessEvents_Processes_ProcessId",
                        column: x => x.ProcessId,
                        principalSchema: "population",
                        principalTable: "Processes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rts",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RwId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    HeadResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rts_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalSchema: "population",
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Rts_Rws_RwId",
                        column: x => x.RwId,
                        principalSchema: "population",
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Families",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KkNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    KkIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    TemporaryNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Address = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    PostalCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RwId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CardIssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Families", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Families_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalSchema: "population",
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Families_Rts_RtId",
                        column: x => x.RtId,
                        principalSchema: "population",
                        principalTable: "Rts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Families_Rws_RwId",
                        column: x => x.RwId,
                        principalSchema: "population",
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Residents",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NamePrefix = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    NameSuffix = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Nik = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    NikIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    TemporaryNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IdCard = table.Column<int>(type: "int", nullable: true),
                    IdCardRecordState = table.Column<int>(type: "int", nullable: true),
                    IdCardTag = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FamilyRelation = table.Column<int>(type: "int", nullable: true),
                    HouseholdId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HouseholdRole = table.Column<int>(type: "int", nullable: true),
                    HamletId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RwId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CurrentAddress = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    PreviousAddress = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    PreviousKkNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Latitude = table.Column<double>(type: "float", nullable: true),
                    Longitude = table.Column<double>(type: "float", nullable: true),
                    Sex = table.Column<int>(type: "int", nullable: true),
                    BirthPlace = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    BirthDateEstimated = table.Column<bool>(type: "bit", nullable: false),
                    BirthTime = table.Column<TimeOnly>(type: "time", nullable: true),
                    BirthPlaceKind = table.Column<int>(type: "int", nullable: true),
                    BirthKind = table.Column<int>(type: "int", nullable: true),
                    BirthOrder = table.Column<int>(type: "int", nullable: true),
                    BirthAttendant = table.Column<int>(type: "int", nullable: true),
                    BirthWeightGrams = table.Column<int>(type: "int", nullable: true),
                    BirthLengthCm = table.Column<int>(type: "int", nullable: true),
                    HasBirthCertificate = table.Column<int>(type: "int", nullable: true),
                    BirthCertificateNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Citizenship = table.Column<int>(type: "int", nullable: true),
                    CitizenshipDecree = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    CountryOfOrigin = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PassportNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    PassportExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SponsorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SponsorKind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SponsorAddress = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    StayPermitNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    StayPermitIssuedAt = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    StayPermitIssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StayPermitExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstArrivalPlace = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    FirstArrivalOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BloodType = table.Column<int>(type: "int", nullable: true),
                    Religion = table.Column<int>(type: "int", nullable: true),
                    BeliefOrganisation = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Education = table.Column<int>(type: "int", nullable: true),
                    CurrentEducation = table.Column<int>(type: "int", nullable: true),
                    Occupation = table.Column<int>(type: "int", nullable: true),
                    Literacy = table.Column<int>(type: "int", nullable: true),
                    Ethnicity = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    MaritalStatus = table.Column<int>(type: "int", nullable: true),
                    HasMarriageCertificate = table.Column<int>(type: "int", nullable: true),
                    MarriageCertificateNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    MarriageDate = table.Column<DateOnly>(type: "date", nullable: true),
                    HasDivorceCertificate = table.Column<int>(type: "int", nullable: true),
                    DivorceCertificateNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    DivorceDate = table.Column<DateOnly>(type: "date", nullable: true),
                    FatherNik = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    FatherName = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    MotherNik = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    MotherName = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Disorder = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Disability = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Contraception = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Pregnancy = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    HealthInsurance = table.Column<int>(type: "int", nullable: true),
                    HealthInsuranceNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    EmploymentInsuranceNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Phone = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Email = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    EmergencyContact = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ResidencyStatus = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    StateSince = table.Column<DateOnly>(type: "date", nullable: true),
                    HiddenFromFamily = table.Column<bool>(type: "bit", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedByProcessId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SourceDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Residents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Residents_Families_FamilyId",
                        column: x => x.FamilyId,
                        principalSchema: "population",
                        principalTable: "Families",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalSchema: "population",
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalSchema: "population",
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Rts_RtId",
                        column: x => x.RtId,
                        principalSchema: "population",
                        principalTable: "Rts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Residents_Rws_RwId",
                        column: x => x.RwId,
                        principalSchema: "population",
                        principalTable: "Rws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                schema: "population",
                columns: table => new
                {
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NikIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    PinHash = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false),
                    MustChangePin = table.Column<bool>(type: "bit", nullable: false),
                    ActivationExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PinChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LockedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastSignInAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastSignInDevice = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PreviousSignInAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PreviousSignInDevice = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    FailedSincePrevious = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.ResidentId);
                    table.ForeignKey(
                        name: "FK_Accounts_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AidRecipients",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgramId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HouseholdId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CardNumber = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    State = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StoppedReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AidRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AidRecipients_AidPrograms_ProgramId",
                        column: x => x.ProgramId,
                        principalSchema: "population",
                        principalTable: "AidPrograms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Families_FamilyId",
                        column: x => x.FamilyId,
                        principalSchema: "population",
                        principalTable: "Families",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Groups_GroupId",
                        column: x => x.GroupId,
                        principalSchema: "population",
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalSchema: "population",
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AidRecipients_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attestations",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ResidentVersion = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attestations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attestations_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeReports",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    ReporterResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeReports_Residents_ReporterResidentId",
                        column: x => x.ReporterResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeReports_Residents_SubjectResidentId",
                        column: x => x.SubjectResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElementChanges",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Element = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    OldValue = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    NewValue = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SourceDate = table.Column<DateOnly>(type: "date", nullable: true),
                    ProcessId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElementChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElementChanges_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupMembers",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupMembers_Groups_GroupId",
                        column: x => x.GroupId,
                        principalSchema: "population",
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupMembers_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InboxMessages",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InboxMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InboxMessages_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PopulationEvents",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PreviousState = table.Column<int>(type: "int", nullable: true),
                    PreviousStateSince = table.Column<DateOnly>(type: "date", nullable: true),
                    PreviousFamilyRelation = table.Column<int>(type: "int", nullable: true),
                    NewHeadResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NewHeadPreviousRelation = table.Column<int>(type: "int", nullable: true),
                    OtherAddress = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    MoveClassification = table.Column<int>(type: "int", nullable: true),
                    MoveReason = table.Column<int>(type: "int", nullable: true),
                    DeathPlace = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    DeathTime = table.Column<TimeOnly>(type: "time", nullable: true),
                    DeathCause = table.Column<int>(type: "int", nullable: true),
                    DeathDeclarant = table.Column<int>(type: "int", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ProcessId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoneByProcessId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PopulationEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PopulationEvents_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrintRecords",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HolderInitials = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PrintedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrintRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrintRecords_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceRecords",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KindId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    LetterNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HandledByPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceRecords_Residents_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Residents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceRecords_ServiceKinds_KindId",
                        column: x => x.KindId,
                        principalSchema: "population",
                        principalTable: "ServiceKinds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeviceCodes",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeviceCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeviceCodes_Accounts_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Accounts",
                        principalColumn: "ResidentId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KnownDevices",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NonceHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Device = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownDevices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KnownDevices_Accounts_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Accounts",
                        principalColumn: "ResidentId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PinEnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MustChangePin = table.Column<bool>(type: "bit", nullable: false),
                    KnownDeviceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Device = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_ResidentId",
                        column: x => x.ResidentId,
                        principalSchema: "population",
                        principalTable: "Accounts",
                        principalColumn: "ResidentId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AidDisbursements",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AmountRupiah = table.Column<long>(type: "bigint", nullable: true),
                    Goods = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Delivered = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AidDisbursements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AidDisbursements_AidRecipients_RecipientId",
                        column: x => x.RecipientId,
                        principalSchema: "population",
                        principalTable: "AidRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeItems",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Element = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    OldValue = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    NewValue = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedByPost = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ReasonCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeItems_ChangeReports_ReportId",
                        column: x => x.ReportId,
                        principalSchema: "population",
                        principalTable: "ChangeReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceStep",
                schema: "population",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ServiceRecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Post = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceStep_ServiceRecords_ServiceRecordId",
                        column: x => x.ServiceRecordId,
                        principalSchema: "population",
                        principalTable: "ServiceRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessLog_Sequence",
                schema: "population",
                table: "AccessLog",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessLog_SubjectResidentId_At",
                schema: "population",
                table: "AccessLog",
                columns: new[] { "SubjectResidentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NikIndex",
                schema: "population",
                table: "Accounts",
                column: "NikIndex",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AidDisbursements_RecipientId",
                schema: "population",
                table: "AidDisbursements",
                column: "RecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_FamilyId",
                schema: "population",
                table: "AidRecipients",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_GroupId",
                schema: "population",
                table: "AidRecipients",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_HouseholdId",
                schema: "population",
                table: "AidRecipients",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_ProgramId",
                schema: "population",
                table: "AidRecipients",
                column: "ProgramId");

            migrationBuilder.CreateIndex(
                name: "IX_AidRecipients_ResidentId",
                schema: "population",
                table: "AidRecipients",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Attestations_ResidentId_At",
                schema: "population",
                table: "Attestations",
                columns: new[] { "ResidentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeItems_ReportId",
                schema: "population",
                table: "ChangeItems",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_Reference",
                schema: "population",
                table: "ChangeReports",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_ReporterResidentId",
                schema: "population",
                table: "ChangeReports",
                column: "ReporterResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeReports_SubjectResidentId",
                schema: "population",
                table: "ChangeReports",
                column: "SubjectResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_ResidentId",
                schema: "population",
                table: "DataProblems",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_DataProblems_SettledAt_Kind",
                schema: "population",
                table: "DataProblems",
                columns: new[] { "SettledAt", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCodes_ResidentId",
                schema: "population",
                table: "DeviceCodes",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_ElementChanges_ResidentId_Element",
                schema: "population",
                table: "ElementChanges",
                columns: new[] { "ResidentId", "Element" });

            migrationBuilder.CreateIndex(
                name: "IX_Families_HamletId",
                schema: "population",
                table: "Families",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Families_KkIndex",
                schema: "population",
                table: "Families",
                column: "KkIndex",
                unique: true,
                filter: "\"KkIndex\" IS NOT NULL AND \"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Families_RtId",
                schema: "population",
                table: "Families",
                column: "RtId");

            migrationBuilder.CreateIndex(
                name: "IX_Families_RwId",
                schema: "population",
                table: "Families",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_Families_TemporaryNumber",
                schema: "population",
                table: "Families",
                column: "TemporaryNumber",
                unique: true,
                filter: "[TemporaryNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_GroupId",
                schema: "population",
                table: "GroupMembers",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_ResidentId",
                schema: "population",
                table: "GroupMembers",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Groups_Code",
                schema: "population",
                table: "Groups",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hamlets_Name",
                schema: "population",
                table: "Hamlets",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Households_Number",
                schema: "population",
                table: "Households",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InboxMessages_ResidentId",
                schema: "population",
                table: "InboxMessages",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownDevices_NonceHash",
                schema: "population",
                table: "KnownDevices",
                column: "NonceHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KnownDevices_ResidentId",
                schema: "population",
                table: "KnownDevices",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_PopulationEvents_OccurredOn",
                schema: "population",
                table: "PopulationEvents",
                column: "OccurredOn");

            migrationBuilder.CreateIndex(
                name: "IX_PopulationEvents_ResidentId",
                schema: "population",
                table: "PopulationEvents",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_PrintRecords_Code",
                schema: "population",
                table: "PrintRecords",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PrintRecords_ResidentId_PrintedAt",
                schema: "population",
                table: "PrintRecords",
                columns: new[] { "ResidentId", "PrintedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessEvents_ProcessId_Ordinal",
                schema: "population",
                table: "ProcessEvents",
                columns: new[] { "ProcessId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProcessEvents_ResidentId",
                schema: "population",
                table: "ProcessEvents",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Processes_Sequence",
                schema: "population",
                table: "Processes",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Residents_FamilyId",
                schema: "population",
                table: "Residents",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_HamletId_RwId_RtId",
                schema: "population",
                table: "Residents",
                columns: new[] { "HamletId", "RwId", "RtId" });

            migrationBuilder.CreateIndex(
                name: "IX_Residents_HouseholdId",
                schema: "population",
                table: "Residents",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_Name",
                schema: "population",
                table: "Residents",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_NikIndex",
                schema: "population",
                table: "Residents",
                column: "NikIndex",
                unique: true,
                filter: "[NikIndex] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_RtId",
                schema: "population",
                table: "Residents",
                column: "RtId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_RwId",
                schema: "population",
                table: "Residents",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_Residents_TemporaryNumber",
                schema: "population",
                table: "Residents",
                column: "TemporaryNumber",
                unique: true,
                filter: "[TemporaryNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Rts_HamletId_RwId_Number",
                schema: "population",
                table: "Rts",
                columns: new[] { "HamletId", "RwId", "Number" },
                unique: true,
                filter: "[HamletId] IS NOT NULL AND [RwId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Rts_RwId",
                schema: "population",
                table: "Rts",
                column: "RwId");

            migrationBuilder.CreateIndex(
                name: "IX_Rws_HamletId_Number",
                schema: "population",
                table: "Rws",
                columns: new[] { "HamletId", "Number" },
                unique: true,
                filter: "[HamletId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceKinds_Code",
                schema: "population",
                table: "ServiceKinds",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_KindId",
                schema: "population",
                table: "ServiceRecords",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_Reference",
                schema: "population",
                table: "ServiceRecords",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_ResidentId_RequestedAt",
                schema: "population",
                table: "ServiceRecords",
                columns: new[] { "ResidentId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceStep_ServiceRecordId",
                schema: "population",
                table: "ServiceStep",
                column: "ServiceRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ResidentId",
                schema: "population",
                table: "Sessions",
                column: "ResidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_TokenHash",
                schema: "population",
                table: "Sessions",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_At",
                schema: "population",
                table: "SignInAttempts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_ResidentId_At",
                schema: "population",
                table: "SignInAttempts",
                columns: new[] { "ResidentId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessLog",
                schema: "population");

            migrationBuilder.DropTable(
                name: "AidDisbursements",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Attestations",
                schema: "population");

            migrationBuilder.DropTable(
                name: "AuditChains",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ChangeItems",
                schema: "population");

            migrationBuilder.DropTable(
                name: "DataProblems",
                schema: "population");

            migrationBuilder.DropTable(
                name: "DeviceCodes",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ElementChanges",
                schema: "population");

            migrationBuilder.DropTable(
                name: "GroupMembers",
                schema: "population");

            migrationBuilder.DropTable(
                name: "InboxMessages",
                schema: "population");

            migrationBuilder.DropTable(
                name: "KnownDevices",
                schema: "population");

            migrationBuilder.DropTable(
                name: "PopulationEvents",
                schema: "population");

            migrationBuilder.DropTable(
                name: "PrintRecords",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ProcessEvents",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ReferenceCodes",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ServiceStep",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Sessions",
                schema: "population");

            migrationBuilder.DropTable(
                name: "SignInAttempts",
                schema: "population");

            migrationBuilder.DropTable(
                name: "SignInThrottles",
                schema: "population");

            migrationBuilder.DropTable(
                name: "AidRecipients",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ChangeReports",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Processes",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ServiceRecords",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Accounts",
                schema: "population");

            migrationBuilder.DropTable(
                name: "AidPrograms",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Groups",
                schema: "population");

            migrationBuilder.DropTable(
                name: "ServiceKinds",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Residents",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Families",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Households",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Rts",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Rws",
                schema: "population");

            migrationBuilder.DropTable(
                name: "Hamlets",
                schema: "population");
        }
    }
}
