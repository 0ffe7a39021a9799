using System.Security.Cryptography;
using System.Text;
using BotApp.Storage;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.DirectLine;

/// <summary>The secret of the Direct Line door: from the configuration, or made once for development and kept in the data directory.</summary>
internal sealed class DirectLineSecret
{
    private readonly byte[] hash;

    public DirectLineSecret(IOptions<DirectLineOptions> options, DataDirectory data)
    {
        var secret = options.Value.Secret.Length > 0 ? options.Value.Secret : Development(data.File("directline.secret"));
        hash = SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        SigningKey = HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Encoding.UTF8.GetBytes(secret),
            32,
            info: "botapp direct line tokens"u8.ToArray()
        );
    }

    /// <summary>The key tokens are signed with; a new secret makes all tokens void.</summary>
    public byte[] SigningKey { get; }

    /// <summary>Whether this is the secret; takes the same time whatever is shown.</summary>
    public bool Is(string shown) => CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(shown)));

    private static string Development(string path)
    {
        if (!File.Exists(path))
        {
            var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
            Keep(path, secret);
            Console.WriteLine($"Direct Line secret for development, kept in {path}: {secret}");
        }

        return File.ReadAllText(path).Trim();
    }

    private static void Keep(string path, string secret)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new StreamWriter(path, Encoding.ASCII, options);
        file.Write(secret);
    }
}
