namespace BotApp.Commerce.Catalogue;

/// <summary>A variant that could be advised, with the pieces there are and the facts that speak for it.</summary>
internal sealed record AdvisedVariant(Product Product, Variant Variant, int Pieces, IReadOnlyList<Bilingual> Features)
{
    public bool Fits(WantedOption wanted) => Variant.Options.Any(option => OptionKinds.Fits(option, wanted)) != wanted.IsNot;
}

/// <summary>
/// What is left of the products when everything said is taken into account. A wish nothing fits is set aside and told, so that something is left to speak of.
/// </summary>
internal sealed class AdviceField
{
    private readonly List<Bilingual> says = [];

    public AdviceField(IReadOnlyList<Product> products, IReadOnlyDictionary<string, int> pieces, AdviceWish wish)
    {
        var others = products.Where(product => !wish.Except.Contains(product.Id, StringComparer.Ordinal)).ToList();
        HasMore = others.Count > 0;
        products = HasMore ? others : products;
        IsOneProduct = products.Count == 1;
        Left =
        [
            .. products.SelectMany(product =>
                product.Variants.Select(variant => new AdvisedVariant(product, variant, pieces[variant.Sku], AdviceFacts.Of(product, wish.Features)))
            ),
        ];
        Met = wish with { Wanted = [] };
        NarrowByPrice(wish with { Below = null, Above = null }, unmet => unmet with { AtMost = null, AtLeast = null });
        NarrowByPrice(wish with { AtMost = null, AtLeast = null }, unmet => unmet with { Below = null, Above = null });
        foreach (var wanted in wish.Wanted)
        {
            Narrow(wanted);
        }

        TellPurpose(wish);
        if (!HasMore && products.Count > 0)
        {
            says.Add(AdviceWords.NoMore);
        }
    }

    private bool HasMore { get; }

    public IReadOnlyList<AdvisedVariant> Left { get; private set; }

    public IReadOnlyList<Bilingual> Says => says;

    /// <summary>The wish as far as it is met.</summary>
    public AdviceWish Met { get; private set; }

    private bool IsOneProduct { get; }

    private void Narrow(WantedOption wanted)
    {
        var fitting = Left.Where(variant => variant.Fits(wanted)).ToList();
        if (!wanted.IsNot && (wanted.IsNew || fitting.Count == 0))
        {
            says.Add(
                fitting.Count > 0
                    ? AdviceWords.There(fitting, wanted, IsOneProduct)
                    : AdviceWords.NotThere(Left, wanted, IsOneProduct)
            );
        }

        (Left, Met) = fitting.Count > 0 ? (fitting, Met with { Wanted = [.. Met.Wanted, wanted] }) : (Left, Met);
    }

    /// <param name="without">The wish without the price that nothing has.</param>
    private void NarrowByPrice(AdviceWish wish, Func<AdviceWish, AdviceWish> without)
    {
        var fitting = Left.Where(one => wish.Affords(one.Variant.Price)).ToList();
        if (fitting.Count > 0 || Left.Count == 0)
        {
            Left = fitting;
            return;
        }

        says.Add(AdviceWords.NoneAtThatPrice(wish, Left));
        Met = without(Met);
    }

    private void TellPurpose(AdviceWish wish)
    {
        if (wish.Purpose.Length > 0 && !Left.Any(one => AdviceFacts.Serves(one.Product, wish.Purpose)))
        {
            says.Add(AdviceWords.PurposeUnknown(wish.Purpose));
        }
    }
}
