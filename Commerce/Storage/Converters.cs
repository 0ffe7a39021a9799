using BotApp.Commerce.Delivery;
using BotApp.Commerce.Prices;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotApp.Commerce.Storage;

/// <summary>Money as whole cents: sums and comparisons are exact in every database, and none of them has to know decimals.</summary>
internal sealed class CentsConverter() : ValueConverter<decimal, long>(amount => (long)(Money.Round(amount) * 100m), cents => cents / 100m);

/// <summary>Instants as milliseconds since 1970 UTC: they sort as numbers. What is finer than a millisecond is cut off.</summary>
internal sealed class UnixMillisecondsConverter()
    : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        stored => DateTimeOffset.FromUnixTimeMilliseconds(stored)
    );

/// <summary>A carrier as its short code.</summary>
internal sealed class CarrierConverter() : ValueConverter<Carrier, string>(carrier => carrier.Code, code => Carrier.Of(code));
