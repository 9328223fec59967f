using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DataTypeResponseModel</c>.</summary>
internal sealed record DataTypeModel(Guid Id, string Name, string EditorAlias, string EditorUiAlias, IReadOnlyList<DataTypeModel.SettingModel> Values)
{
    /// <summary>The schema is code.</summary>
    public bool IsDeletable { get; }

    public bool CanIgnoreStartNodes { get; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];

    public static DataTypeModel Of(DataType type) =>
        new(type.Key, type.Name, type.Editor, type.Ui, [.. type.Settings.Select(setting => new SettingModel(setting.Key, setting.Value))]);

    /// <summary>One setting of the editor.</summary>
    internal sealed record SettingModel(string Alias, object? Value);
}
