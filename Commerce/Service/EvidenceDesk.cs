using System.Text;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Service;

/// <summary>
/// Takes pictures, videos and papers a customer shows about something of theirs, with hash and time, and shows them to nobody else. The same content about the
/// same subject is one piece of evidence however often it is sent.
/// </summary>
public sealed class EvidenceDesk
{
    private readonly IDbContextFactory<ShopDb> shop;
    private readonly ShopUnit unit;
    private readonly EvidenceStore store;
    private readonly ShopClock clock;
    private readonly CommerceOptions limits;

    internal EvidenceDesk(
        IDbContextFactory<ShopDb> shop,
        ShopUnit unit,
        EvidenceStore store,
        ShopClock clock,
        IOptions<CommerceOptions> options
    )
    {
        this.shop = shop;
        this.unit = unit;
        this.store = store;
        this.clock = clock;
        limits = options.Value;
    }

    /// <summary>Keeps it, or says why not. The bytes are the caller's again when this is done.</summary>
    public async Task<EvidenceAnswer> AddAsync(Shopper shopper, EvidenceShown shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new EvidenceAnswer.Refused(Refusal.SignInFirst);
        }

        if (EvidenceType.Of(shown.Bytes.Span) is not { } type)
        {
            return new EvidenceAnswer.Refused(EvidenceWords.Type);
        }

        var most = type.IsVideo ? limits.LargestVideo : limits.LargestPicture;
        if (shown.Bytes.Length > most)
        {
            return new EvidenceAnswer.Refused(EvidenceWords.TooLarge(most));
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await SubjectAsync(db, customerId, shown.Subject, cancellationToken) is { } subject
            ? await KeepAsync(customerId, subject, shown, type, cancellationToken)
            : new EvidenceAnswer.Refused(Refusal.NotFound(shown.Subject!));
    }

    /// <summary>
    /// Says what earlier pictures are about: those of the shopper's own among <paramref name="ids"/> go to the subject. How many did; none when the subject is
    /// not the shopper's.
    /// </summary>
    public async Task<int> FileAsync(Shopper shopper, IReadOnlyCollection<string> ids, string subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return 0;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await EvidenceSubjects.FindAsync(db, customerId, subject, cancellationToken) is { } number
            ? await db
                .Evidence.Where(row => row.CustomerId == customerId && ids.Contains(row.Id))
                .ExecuteUpdateAsync(row => row.SetProperty(evidence => evidence.SubjectNumber, number), cancellationToken)
            : 0;
    }

    /// <summary>Ids of what the shopper showed within the last <paramref name="within"/> without saying what it is about, first shown first.</summary>
    public async Task<IReadOnlyList<string>> LooseAsync(Shopper shopper, TimeSpan within, CancellationToken cancellationToken)
    {
        var since = clock.Now - within;
        string[] days = [EvidenceSubjects.OfDay(clock.DayOf(since)), EvidenceSubjects.OfDay(clock.Today)];
        var lists = new List<Evidence>();
        foreach (var day in days.Distinct(StringComparer.Ordinal))
        {
            lists.AddRange(await ListAsync(shopper, day, cancellationToken));
        }

        return [.. lists.Where(evidence => evidence.TakenAt >= since).Select(evidence => evidence.Id)];
    }

    /// <summary>What the shopper showed about a subject of theirs, first shown first.</summary>
    public async Task<IReadOnlyList<Evidence>> ListAsync(Shopper shopper, string subject, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .Evidence.AsNoTracking()
            .Where(evidence => evidence.CustomerId == customerId && evidence.SubjectNumber == subject)
            .OrderBy(evidence => evidence.TakenAt)
            .ThenBy(evidence => evidence.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Null for what is missing, foreign, or no longer what was shown.</summary>
    public async Task<EvidenceFile?> ReadAsync(Shopper shopper, string id, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var evidence = await db
            .Evidence.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == id && row.CustomerId == customerId, cancellationToken);
        var bytes = evidence is null ? null : await store.ReadAsync(evidence, cancellationToken);
        return bytes is null ? null : new EvidenceFile(evidence!, bytes);
    }

    private async Task<string?> SubjectAsync(ShopDb db, string customerId, string? named, CancellationToken cancellationToken) =>
        named is null ? EvidenceSubjects.OfDay(clock.Today) : await EvidenceSubjects.FindAsync(db, customerId, named, cancellationToken);

    private async Task<EvidenceAnswer> KeepAsync(
        string customerId,
        string subject,
        EvidenceShown shown,
        EvidenceType type,
        CancellationToken cancellationToken
    )
    {
        var sha256 = EvidenceStore.Hash(shown.Bytes.Span);
        var evidence = new Evidence
        {
            Id = EvidenceStore.Hash(Encoding.UTF8.GetBytes($"{customerId}\n{subject}\n{sha256}"))[..32],
            CustomerId = customerId,
            SubjectNumber = subject,
            Sha256 = sha256,
            MediaType = type.MediaType,
            Size = shown.Bytes.Length,
            File = EvidenceStore.Name(customerId, sha256, type),
            TakenAt = shown.TakenAt is { } taken && taken < clock.Now ? taken : clock.Now,
        };
        await store.WriteAsync(evidence.File, shown.Bytes, cancellationToken);
        return await unit.RunAsync(
            db => OnceAsync(db, evidence, cancellationToken),
            answer => answer is EvidenceAnswer.Refused,
            cancellationToken
        );
    }

    private async Task<EvidenceAnswer> OnceAsync(ShopDb db, Evidence evidence, CancellationToken cancellationToken)
    {
        if (await db.Evidence.AsNoTracking().FirstOrDefaultAsync(row => row.Id == evidence.Id, cancellationToken) is { } earlier)
        {
            return new EvidenceAnswer.Kept(earlier, Repeated: true);
        }

        var there = await db.Evidence.CountAsync(
            row => row.CustomerId == evidence.CustomerId && row.SubjectNumber == evidence.SubjectNumber,
            cancellationToken
        );
        if (there >= limits.EvidencePerSubject)
        {
            return new EvidenceAnswer.Refused(EvidenceWords.TooMany(limits.EvidencePerSubject));
        }

        db.Evidence.Add(evidence);
        return new EvidenceAnswer.Kept(evidence, Repeated: false);
    }
}
