using BanjarSari.Web.Cms.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>Which files the client offers to upload; the server checks again what it gets.</summary>
[Route(Prefix + "/temporary-file/configuration")]
internal sealed class TemporaryFileConfigurationController : ManagementController
{
    private const int LargestKilobytes = 20 * 1024;

    [HttpGet]
    public object Get() => new
    {
        imageFileTypes = MediaTypes.Image.Extensions,
        disallowedUploadedFilesExtensions = Array.Empty<string>(),
        allowedUploadedFileExtensions = MediaTypes.All.SelectMany(type => type.Extensions).ToList(),
        maxFileSize = LargestKilobytes,
    };
}
