using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Profile;

/// <summary>Reads every element of one record in its groups: value, source, state.</summary>
public sealed class ElementGroupsReader(ElementHistory history, ElementWords words, FieldCipher cipher, VillageClock clock)
{
    /// <summary>
    /// The groups as <paramref name="viewerId"/> may see them. <paramref name="revealed"/> is the key of the one
    /// element shown in full. Specific data (UU 27/2022 art. 4) is for the person alone.
    /// </summary>
    internal async Task<IReadOnlyList<ElementGroupView>> ReadAsync(Resident person, Guid viewerId, string? revealed, CancellationToken cancellation)
    {
        var sources = await history.SourcesAsync(person.Id, cancellation);
        var open = await history.OpenAsync(person.Id, viewerId, cancellation);
        var own = ElementHistory.SourceOf(person);
        var today = clock.Today;
        return [.. ElementCatalog.All.Where(element => !element.Specific || person.Id == viewerId).GroupBy(element => element.Group).Select(group =>
        {
            var views = group.Select(element => (Shown: ElementRelevance.Applies(element, person, today), View: View(element))).ToList();
            return new ElementGroupView
            {
                Heading = ElementCatalog.Heading(group.Key),
                Anchor = "kelompok-" + group.Key,
                Elements = [.. views.Where(pair => pair.Shown || pair.View.Value is not null).Select(pair => pair.View)],
                Others = [.. views.Where(pair => !pair.Shown && pair.View.Value is null).Select(pair => pair.View)],
            };
        })];

        ElementView View(Element element)
        {
            var value = element.Get(person, cipher);
            var hidden = value is not null && HiddenElements.Include(element);
            var shown = element.Key == revealed;
            return new ElementView
            {
                Key = element.Key,
                Label = element.Label,
                Value = !hidden ? words.Of(element, value) : shown ? value : HiddenElements.Mask(element, value!),
                EmptyWords = element.Key == nameof(Resident.Nik) ? "Belum ada NIK" : "Belum diisi",
                Masked = hidden && !shown,
                Source = sources.GetValueOrDefault(element.Key) ?? (value is null ? null : own),
                State = open.ContainsKey(element.Key) ? ElementViewState.BeingChecked
                    : element.Tier == 3 ? ElementViewState.CivilRegistryOnly : ElementViewState.Reportable,
                ReportReference = open.GetValueOrDefault(element.Key),
                Evidence = element.Evidence,
            };
        }
    }
}
