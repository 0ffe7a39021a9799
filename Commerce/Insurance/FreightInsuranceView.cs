using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Insurance;

/// <summary>The freight insurance of an order as it stands.</summary>
public sealed record FreightInsuranceView
{
    public required string OrderNumber { get; init; }

    public required bool IsInsured { get; init; }

    /// <summary>What is paid out at most; may be less than the real cost; 0 when not insured.</summary>
    public required decimal AgreedSum { get; init; }

    /// <summary>Null: not insured.</summary>
    public required string? Insurer { get; init; }

    /// <summary>The latest return of the order; null: none.</summary>
    public required string? ReturnNumber { get; init; }

    /// <summary>The claim for that return; null: none filed.</summary>
    public required InsuranceClaim? Claim { get; init; }

    /// <summary>What the seller adds in a quality case, 0 otherwise.</summary>
    public required decimal TopUp { get; init; }

    /// <summary>Who owes the way back.</summary>
    public required Bilingual Owes { get; init; }

    /// <summary>The stable word of the rule that spoke, such as <c>payout-due</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The return is in, nothing was claimed for it yet, and the policy pays.</summary>
    public bool CanBeClaimed => Reason == "payout-due" && ReturnNumber is not null && Claim is null;

    public required bool NeedsHuman { get; init; }

    public required Bilingual Says { get; init; }

    public required Clause Clause { get; init; }
}

/// <summary>The answer to a question about freight insurance.</summary>
public abstract record FreightInsuranceAnswer
{
    private FreightInsuranceAnswer() { }

    public sealed record Known(FreightInsuranceView View) : FreightInsuranceAnswer;

    public sealed record Missing(Refusal Refusal) : FreightInsuranceAnswer;
}
