using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Intents.Wishes;

/// <summary>
/// Tells the several wishes of one message apart, each with the customer's own words for it. Pieces that hold no wish of their own belong to the one they follow,
/// those at the beginning to the first.
/// </summary>
internal sealed class WishReader(IntentReader intents, EntityReader entities)
{
    /// <summary>A piece counts as a wish of its own from this probability on.</summary>
    private const double SureOfClause = 0.6;

    /// <summary>Who says what they do not want tells why they want something else (不想要了，退货), or from when on.</summary>
    private static readonly string[] Reasons = ["不要", "不想", "不需要", "不喜欢", "don't want", "do not want", "don't need", "do not need", "no longer", "changed my mind"];

    /// <summary>From this probability on a whole message wants one thing.</summary>
    private const double SureOfOne = 0.9;

    /// <summary>Wishes of which none is what the whole message seems to be about must be so sure.</summary>
    private const double SureByItself = 0.8;

    /// <summary>The wishes in the order in which they are said; none when the message wants one thing only, or nothing.</summary>
    /// <param name="whole">What the message was read to want as a whole.</param>
    public IReadOnlyList<Wish> Read(string message, IntentReading whole, string culture)
    {
        var clauses = WishCutter.Cut(message);
        if (clauses.Count < 2 || (IsOfOne(whole) && !clauses.Any(clause => clause.IsAdded)))
        {
            return [];
        }

        var pieces = Together([.. clauses.Select(Heard)]);
        var isSure = pieces.Exists(piece => piece.Intent == whole.Intent) || pieces.TrueForAll(piece => piece.Score >= SureByItself);
        return pieces.Count > 1 && isSure ? Named(pieces, culture) : [];
    }

    /// <summary>Sentences that together surely want one thing tell its story, unless one says of itself that it comes on top.</summary>
    private static bool IsOfOne(IntentReading whole) => !whole.IsByRule && whole.Score >= SureOfOne;

    private Piece Heard(WishClause clause)
    {
        var reading = intents.Read(clause.Text);
        var isPlain = PlainWishes.In(clause.Text).Count > 0;
        var isWish = (isPlain || (reading.Score >= SureOfClause && IsDemand(clause.Text))) && IsMatter(reading.Intent) && !Introductions.IsAll(clause.Text);
        return new Piece(clause, isWish ? reading.Intent : null, reading.Score, isPlain);
    }

    private static bool IsDemand(string clause) =>
        NormalText.Of(clause).Replace("要不要", "", StringComparison.Ordinal) is var text
        && Clauses.IsDemand(text)
        && !Clauses.IsDenial(text)
        && !SpanWords.ContainsAny(text, Reasons);

    /// <summary>What is only vented is soothed and no matter of its own; greetings and thanks are none either, and a person who is called takes all of it.</summary>
    private static bool IsMatter(string intent) =>
        intent is not (Intent.Complaint or Intent.Greeting or Intent.ThanksBye or Intent.HumanAgent or Intent.Other);

    /// <summary>The wishes of the pieces; who calls an order off says that it was slow, and does not want it hurried.</summary>
    private static List<Told> Together(IReadOnlyList<Piece> pieces)
    {
        var isPlain = pieces.Any(piece => piece is { Intent: not null, IsPlain: true });
        var told = new List<Told>();
        var before = "";
        foreach (var piece in pieces)
        {
            var intent = (isPlain && GoesAlong(piece)) || IsPriceOf(piece, told) ? null : piece.Intent;
            var at = intent is null ? told.Count - 1 : told.FindIndex(one => IsSame(one.Intent, intent));
            if (at >= 0)
            {
                told[at] = told[at] with { Text = told[at].Text + piece.Clause.Whole };
            }
            else if (intent is not null)
            {
                told.Add(new Told(intent, piece.Score, before.Length > 0 ? before + piece.Clause.Whole : piece.Clause.Text));
            }

            before = told.Count == 0 ? before + piece.Clause.Whole : "";
        }

        return told.Exists(one => one.Intent == Intent.CancelOrder) ? told.FindAll(one => one.Intent != Intent.UrgeShip) : told;
    }

    /// <summary>Beside a plain demand other words often only tell how it is to be done.</summary>
    private static bool GoesAlong(Piece piece) =>
        piece is { IsPlain: false, Intent: { } intent } && PlainWishes.GoesAlong(intent) && !piece.Clause.IsAdded;

    /// <summary>Whoever has something repaired and whoever has it installed both want somebody to come.</summary>
    private static bool IsSame(string one, string other) => one == other || (IsVisit(one) && IsVisit(other));

    private static bool IsVisit(string intent) => intent is Intent.Installation or Intent.WarrantyRepair;

    /// <summary>The money back is what calling off, returning, an unwanted renewal and a wrong payment are about, not a second matter.</summary>
    private static bool IsPriceOf(Piece piece, List<Told> before) =>
        piece is { Intent: Intent.RefundStatus, Clause.IsAdded: false }
        && before.Exists(one => one.Intent is Intent.CancelOrder or Intent.ReturnGoods or Intent.AccountMember or Intent.PaymentIssue);

    private List<Wish> Named(List<Told> told, string culture)
    {
        var naming = told.FindAll(one => Wish.IsNamedBy(entities.Read(one.Text, culture)));
        return told.ConvertAll(one => new Wish(one.Intent, one.Score, one.Text.Trim(), naming.Contains(one) ? null : Beside(one, told, naming)));
    }

    /// <summary>A wish whose words name neither order nor article is about what those before it name, else those behind it.</summary>
    private static string? Beside(Told wish, List<Told> told, List<Told> naming)
    {
        var may = naming.FindAll(other => Wish.CanShare(other.Intent, wish.Intent));
        return (may.FindLast(other => told.IndexOf(other) < told.IndexOf(wish)) ?? may.FirstOrDefault())?.Text.Trim();
    }

    private sealed record Piece(WishClause Clause, string? Intent, double Score, bool IsPlain);

    private sealed record Told(string Intent, double Score, string Text);
}
