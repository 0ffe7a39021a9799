using BotApp.Commerce.Ports;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce;

/// <summary>What a merchant may set about the shop (section "Commerce"); checked when the host starts.</summary>
public sealed class CommerceOptions
{
    public const string Section = "Commerce";

    /// <summary>The SQLite file of the shop. Default <c>shop.db</c> in the working folder; its folder is created when missing.</summary>
    public string DatabaseFile { get; set; } = "shop.db";

    /// <summary>A PostgreSQL connection string; when set, the shop is kept there and not in a file. Default null.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>IANA name of the zone in which the shop counts days. Default Asia/Shanghai.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>Whether an empty database is filled with the demo shop at first start. Default true.</summary>
    public bool SeedDemoShop { get; set; } = true;

    /// <summary>A parcel handed over this long ago without the carrier's pick-up scan is worth a word. Default 24 h, 1 h to 7 days.</summary>
    public TimeSpan NoPickupAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>A parcel without a new scan for longer than this is stalled. Default 24 h, 1 h to 7 days.</summary>
    public TimeSpan StalledAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>A parcel without a new scan for longer than this is stalled badly. Default 48 h, at least <see cref="StalledAfter"/>, at most 14 days.</summary>
    public TimeSpan StalledLongAfter { get; set; } = TimeSpan.FromHours(48);

    /// <summary>A font file with TrueType outlines (.ttf, .ttc) to print invoices in; it must know Chinese. Default empty: the one that comes with the host.</summary>
    public string InvoiceFont { get; set; } = "";

    /// <summary>The folder of the platform's and the merchant's policy files (docs/decisions/0030-law-as-sentences.md). Default: none, the default terms hold.</summary>
    public string? PolicyDirectory { get; set; }

    /// <summary>Who sells, as invoices name it.</summary>
    public SellerOptions Seller { get; } = new();

    /// <summary>The folder of pictures, videos and papers customers show. Default: <c>evidence</c> beside the database file; created when missing.</summary>
    public string? EvidenceDirectory { get; set; }

    /// <summary>The most bytes of a picture or PDF. Default 10 MB, 1 KB to 100 MB.</summary>
    public long LargestPicture { get; set; } = 10L * 1024 * 1024;

    /// <summary>The most bytes of a video. Default 50 MB, 1 KB to 500 MB.</summary>
    public long LargestVideo { get; set; } = 50L * 1024 * 1024;

    /// <summary>The most pieces of evidence about one order, return, ticket … Default 20, 1 to 1000.</summary>
    public int EvidencePerSubject { get; set; } = 20;

    /// <summary>Which payment system, carrier, tax platform and insurer the shop works with. Default: the sandbox of each.</summary>
    public SystemsOptions Systems { get; } = new();

    /// <summary>Where customers send goods back to. Default: the demo shop's warehouse; a merchant sets a true one.</summary>
    public ReturnAddress ReturnAddress { get; } = new();
}
