using BotApp.Commerce.Catalogue;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Everything a customer has said about what they look for, and what they were shown last.</summary>
public sealed record AdviceForm
{
    /// <summary>The department; null while none is known or a kind says more.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The products of the kind that was named; empty: all of the department.</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary>The product spoken of; null while several are looked at.</summary>
    public string? ProductId { get; init; }

    public IReadOnlyList<WantedOption> Wanted { get; init; } = [];

    public decimal? AtLeast { get; init; }

    public decimal? AtMost { get; init; }

    /// <summary>Less than what was shown.</summary>
    public decimal? Below { get; init; }

    /// <summary>More than what was shown.</summary>
    public decimal? Above { get; init; }

    /// <summary>Words that facts of the catalogue hold.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    public string Purpose { get; init; } = "";

    public string Region { get; init; } = "";

    /// <summary>Null while no measure was told.</summary>
    public BodyMeasures? Body { get; init; }

    /// <summary>No list that uses anything known about the customer.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Questions that are settled or do not matter.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>Products that are not wanted again ("anything else?").</summary>
    public IReadOnlyList<string> Passed { get; init; } = [];

    /// <summary>What was shown last, in its order.</summary>
    public IReadOnlyList<ShownArticle> Shown { get; init; } = [];

    /// <summary>The question that waits for an answer; null when none does.</summary>
    public OpenQuestion? Asked { get; init; }

    /// <summary>Messages in a row that did not help.</summary>
    public int Misses { get; init; }

    /// <summary>Whether it is known what kind of thing is looked for.</summary>
    public bool HasScope => ProductId is not null || Among.Count > 0 || CategoryId is not null;

    /// <summary>Whatever it costs.</summary>
    public AdviceForm AtAnyPrice() =>
        this with
        {
            AtLeast = null,
            AtMost = null,
            Below = null,
            Above = null,
        };

    public AdviceWish Wish(string question) =>
        new()
        {
            ProductIds = ProductId is { } one ? [one] : Among,
            CategoryId = CategoryId,
            Except = Passed,
            Wanted = Wanted,
            AtLeast = AtLeast,
            AtMost = AtMost,
            Below = Below,
            Above = Above,
            Features = Features,
            Purpose = Purpose,
            Region = Region,
            Question = question,
            IsPlain = IsPlain,
            Settled = Settled,
        };
}

/// <summary>A variant in a list that was shown; it may stand for others of its product.</summary>
public sealed record ShownArticle(string Sku, string ProductId, decimal Price, bool IsSeveral = false);

/// <summary>A question as it was asked.</summary>
/// <param name="Name">The choice's Chinese name, or one of the names in <see cref="AdviceQuestions"/>.</param>
/// <param name="Answers">The words to tap.</param>
public sealed record OpenQuestion(string Name, string Says, IReadOnlyList<string> Answers);
