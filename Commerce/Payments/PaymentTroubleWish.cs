using BotApp.Commerce.Law.Payments;

namespace BotApp.Commerce.Payments;

/// <summary>What is the matter with the payment of an order, in a word and in the customer's own words (null: not said).</summary>
public sealed record PaymentTroubleWish(string OrderNumber, PaymentQuestion Asks = PaymentQuestion.Pay, string? Words = null);
