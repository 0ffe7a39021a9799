using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Service;

/// <summary>
/// Keeps the bytes of evidence under the data folder: one folder a customer, one file a content, named by its hash and by the type its bytes show. Files are for
/// the host alone, never executable.
/// </summary>
internal sealed class EvidenceStore(IOptions<CommerceOptions> options)
{
    private const int LongestName = 16;

    private string Root =>
        Path.GetFullPath(
            options.Value.EvidenceDirectory
                ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Value.DatabaseFile)) ?? ".", "evidence")
        );

    /// <summary>The name of a content under the root.</summary>
    public static string Name(string customerId, string sha256, EvidenceType type) => $"{Folder(customerId)}/{sha256}.{type.Extension}";

    /// <summary>Writes whole or not at all; a content that is there already is left alone.</summary>
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Root, name);
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Guid.NewGuid():N}.tmp";
        await using (var file = new FileStream(half, ForHost()))
        {
            await file.WriteAsync(bytes, cancellationToken);
        }

        File.Move(half, path, overwrite: true);
    }

    /// <summary>Null when the file is gone or no longer what its name says.</summary>
    public async Task<byte[]?> ReadAsync(Evidence evidence, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Root, evidence.File);
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        return Hash(bytes) == evidence.Sha256 ? bytes : null;
    }

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>No customer id becomes part of a path.</summary>
    private static string Folder(string customerId) => Hash(Encoding.UTF8.GetBytes(customerId))[..LongestName];

    private static FileStreamOptions ForHost()
    {
        var settings = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return settings;
    }
}
