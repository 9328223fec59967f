using System.ComponentModel.DataAnnotations;
using BanjarSari.SelfService.ChangeReports.Desk;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>The work list's filter as it stands in the address; no name and no number of a person is ever part of it.</summary>
public sealed record WorkListQuery
{
    /// <summary>States, repeated; none: the open ones.</summary>
    [FromQuery(Name = "state")]
    public string[] States { get; init; } = [];

    /// <summary>State of at least one item.</summary>
    public string? ItemState { get; init; }

    /// <summary>Tier of at least one item.</summary>
    [Range(0, 3)]
    public int? Tier { get; init; }

    /// <summary>Key of a hamlet.</summary>
    [FromQuery(Name = "hamlet")]
    public Guid? HamletId { get; init; }

    /// <summary><c>me</c>, <c>none</c>, <c>any</c>, or the key of an officer.</summary>
    public string? Assignee { get; init; }

    /// <summary>The promised time is over.</summary>
    public bool? Overdue { get; init; }

    /// <summary>Filed at the counter.</summary>
    public bool? Assisted { get; init; }

    /// <summary>Sent at least so many hours ago.</summary>
    [Range(0, 100_000)]
    public int? OlderThanHours { get; init; }

    /// <summary><c>due</c> (the default) or <c>newest</c>.</summary>
    public string? Sort { get; init; }

    /// <summary>Rows left out.</summary>
    [Range(0, 1_000_000)]
    public int Skip { get; init; }

    /// <summary>Rows wanted.</summary>
    [Range(1, DeskFilter.Most)]
    public int Take { get; init; } = 50;

    /// <summary>For the service. Throws <see cref="RegisterException"/> when the assignee cannot be read.</summary>
    internal DeskFilter Filter(OfficerContext officer) => new()
    {
        States = States,
        ItemState = ItemState,
        Tier = Tier,
        HamletId = HamletId,
        AssignedTo = Assignee switch
        {
            null or "none" or "any" => null,
            "me" => officer.UserKey,
            _ => Guid.TryParse(Assignee, out var key) ? key : throw new RegisterException("Petugas yang dipilih tidak dikenal."),
        },
        Unassigned = Assignee switch { "none" => true, "any" => false, _ => null },
        Overdue = Overdue,
        Assisted = Assisted,
        OlderThanHours = OlderThanHours,
        NewestFirst = Sort == "newest",
        Skip = Skip,
        Take = Take,
    };
}
