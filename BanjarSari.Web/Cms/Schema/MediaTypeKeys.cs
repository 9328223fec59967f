namespace BanjarSari.Web.Cms.Schema;

/// <summary>Umbraco's keys of its built-in media types.</summary>
internal static class MediaTypeKeys
{
    public const string Folder = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
    public const string Image = "cc07b313-0843-4aa8-bbda-871c8da728c8";
    public const string File = "4c52d8ab-54e6-40cd-999c-7a5f24903e4d";
}
