using BotApp.Commerce.Orders;

namespace BotApp.Dialogs.Orders;

/// <summary>What the form of a deed holds that turns lines of an order into other variants; filled by <see cref="VariantChoice"/>.</summary>
public abstract record SwapsForm : LinesForm
{
    /// <summary>The variant wanted for each line of which it is known.</summary>
    public IReadOnlyList<VariantSwap> Swaps { get; init; } = [];

    /// <summary>Article numbers of variants the words fit equally well, to be chosen from; empty when there is no choice to make.</summary>
    public IReadOnlyList<string> VariantChoices { get; init; } = [];

    /// <summary>None has all that was asked for: the choices come near.</summary>
    public bool IsNear { get; init; }

    /// <summary>The first message, kept until the lines are known for which it may name variants; null afterwards.</summary>
    public string? WishWords { get; init; }

    /// <summary>Another form with what this one knows of the order, its lines and their variants.</summary>
    internal TForm Moved<TForm>(TForm to)
        where TForm : SwapsForm =>
        to with
        {
            OrderNumber = OrderNumber,
            IsGuessed = IsGuessed,
            Lines = Lines,
            LineChoices = LineChoices,
            LinesOf = LinesOf,
            Swaps = Swaps,
            VariantChoices = VariantChoices,
            IsNear = IsNear,
            WishWords = WishWords,
            FirstWords = FirstWords,
        };

    /// <summary>Lines whose variant is not known yet.</summary>
    public IEnumerable<int> OpenLines() => Lines.Select(piece => piece.LineNo).Where(no => !Swaps.Any(swap => swap.LineNo == no));

    /// <summary>Whether it is known which variant every line becomes.</summary>
    public bool HasSwaps => HasLines && !OpenLines().Any();
}
