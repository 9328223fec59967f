using Microsoft.AspNetCore.Identity;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Identity's refusals in Indonesian.</summary>
internal sealed class IndonesianIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "Alamat surel ini sudah dipakai akun lain.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), "Alamat surel ini sudah dipakai akun lain.");

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "Alamat surel tidak lengkap. Contoh: nama@desa.id.");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "Alamat surel memuat tanda yang tidak dapat dipakai. Contoh: nama@desa.id.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Akun ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.");

    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Akun belum dapat disimpan. Periksa isiannya, lalu coba lagi.");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
