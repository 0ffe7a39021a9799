using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Sums up any number of names in a few letters, row by row.</summary>
internal sealed class NamesHash : IDisposable
{
    private static readonly byte[] BetweenNames = [0];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Of everything added; asking begins anew.</summary>
    public string Version => Convert.ToHexString(hash.GetHashAndReset());

    public async Task AddAsync(IQueryable<string[]> rows, CancellationToken cancellationToken)
    {
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var name in row)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(BetweenNames);
            }
        }
    }

    public void Dispose() => hash.Dispose();
}
