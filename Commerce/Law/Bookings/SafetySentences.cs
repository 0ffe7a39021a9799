using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Bookings;

/// <summary>Danger goes to a person at once. Case: "有煤气味" → human.</summary>
public sealed class DangerFirst : ISentence<BookingFacts>
{
    public Clause Clause { get; } =
        OtherRules.Custom("safety-first", "涉及燃气、用电安全立即转人工", "Gas and electric safety goes to a person at once");

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        facts switch
        {
            { Danger: true } => Ruling.Human("danger", Clause) with { Deadline = setting.Now },
            { GasOrWiring: true, Wish: BookingWish.Install or BookingWish.Repair or BookingWish.Maintain } => Ruling.Human(
                "gas-or-wiring",
                Clause
            ),
            _ => null,
        };
}
