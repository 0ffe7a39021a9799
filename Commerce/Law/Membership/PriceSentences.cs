using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Membership;

/// <summary>Not dearer, nothing to explain. Case: 99.00 against 99.00 → refuse; against 98.99 → goes on.</summary>
public sealed class NotDearer : ISentence<MembershipFacts>
{
    public Clause Clause => ConsumerRegulation.Article9;

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        facts.Wish == MembershipWish.WhyOtherPrice && facts.OwnPrice <= facts.OtherPrice
            ? Ruling.Refuse("not-dearer", Clause, Alternative.WatchPrice)
            : null;
}

/// <summary>The same terms for everybody are no discrimination. Case: the other used a coupon open to all → refuse, use it too.</summary>
public sealed class SameTermsForAll : ISentence<MembershipFacts>
{
    public Clause Clause => ConsumerRegulation.Article9;

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        facts is { Wish: MembershipWish.WhyOtherPrice, PriceReason: PriceReason.OpenToAll or PriceReason.Time or PriceReason.Newcomer }
            ? Ruling.Refuse("same-terms", Clause, Alternative.UseOtherCoupon, Alternative.WatchPrice) with
            {
                Amounts = [new("difference", facts.OwnPrice - facts.OtherPrice)],
            }
            : null;
}

/// <summary>A price made from data about the customer is a person's matter at once. Case: a loyal member asked 9.00 more → human.</summary>
public sealed class NoPersonalPrice : ISentence<MembershipFacts>
{
    public Clause Clause => PersonalDataLaw.Article24;

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        facts.Wish == MembershipWish.WhyOtherPrice
            ? Ruling.Human(facts.PriceReason == PriceReason.Personal ? "personal-price" : "price-unexplained", Clause) with
            {
                Amounts = [new("difference", facts.OwnPrice - facts.OtherPrice)],
            }
            : null;
}
