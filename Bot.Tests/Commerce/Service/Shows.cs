using BotApp.Commerce.Customers;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Service;

/// <summary>Customers showing pictures.</summary>
internal static class Shows
{
    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];

    public static Task<EvidenceAnswer> Show(this Shop shop, Shopper shopper, string subject, byte[]? bytes = null) =>
        shop.The<EvidenceDesk>().AddAsync(shopper, new EvidenceShown(subject, bytes ?? Png), CancellationToken.None);

    public static async Task<Evidence> Kept(this Shop shop, Shopper shopper, string subject, byte[]? bytes = null) =>
        (await shop.Show(shopper, subject, bytes)).ShouldBeOfType<EvidenceAnswer.Kept>().Evidence;
}
