using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace BotApp.CommandLine.Talks;

/// <summary>One line of a talk that does something; <see cref="Number"/> counts from 1 in the file.</summary>
public abstract record ChatLine(int Number)
{
    /// <summary>The customer writes.</summary>
    public sealed record Says(int Number, string Text) : ChatLine(Number)
    {
        /// <summary>Names of the pictures that come with it.</summary>
        public IReadOnlyList<string> Pictures { get; init; } = [];
    }

    /// <summary>The customer taps a card; the value is what the card submits.</summary>
    public sealed record Submits(int Number, JToken Value) : ChatLine(Number);

    /// <summary>The customer taps the latest button so called, on whichever card it is.</summary>
    public sealed record Taps(int Number, string Title) : ChatLine(Number);

    /// <summary>What the bot answered since the customer's last line must contain this.</summary>
    public sealed record MustContain(int Number, string Text) : ChatLine(Number);

    /// <summary>What the bot answered since the customer's last line must match this.</summary>
    public sealed record MustMatch(int Number, Regex Pattern) : ChatLine(Number);

    /// <summary>What the bot answered since the customer's last line must not contain this.</summary>
    public sealed record MustNotContain(int Number, string Text) : ChatLine(Number);

    /// <summary>The shop, as it is stored now, must be so.</summary>
    internal sealed record ShopHolds(int Number, ShopCheck Check) : ChatLine(Number);

    /// <summary>The shop's clock moves on.</summary>
    public sealed record MoveClock(int Number, TimeSpan By) : ChatLine(Number);

    /// <summary>The shop's clock is set.</summary>
    public sealed record SetClock(int Number, DateTimeOffset To) : ChatLine(Number);
}
