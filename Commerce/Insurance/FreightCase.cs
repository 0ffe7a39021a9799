using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law.Insurance;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce.Insurance;

/// <summary>A policy, a way back and what was claimed before, as the rules of freight insurance see them.</summary>
internal static class FreightCase
{
    /// <param name="way">The parcel back, where the shop knows it.</param>
    /// <param name="claims">All claims on the policy.</param>
    public static FreightInsuranceFacts Of(
        FreightPolicy? policy,
        ReturnRequest? request,
        Waybill? way,
        IReadOnlyList<InsuranceClaim> claims,
        DateTimeOffset now
    )
    {
        var own = claims.FirstOrDefault(claim => claim.ReturnNumber == request?.Number);
        return new()
        {
            Insured = policy is not null && now <= policy.ValidUntil,
            InsuredSum = policy?.AgreedSum ?? 0m,
            FreightPaid = request?.Freight ?? 0m,
            Kind = request?.Kind == ReturnKind.NotReceived ? ClaimKind.RefundOnly : ClaimKind.Return,
            QualityCase = request is not null && IsQuality(request.Kind),
            FreePickup = request is { HandIn: HandIn.PickUp, Freight: 0m },
            RequiredCarrier = policy?.CarrierCode is not { } code || way is null || way.Carrier.Code == code,
            ReturnSignedAt = Begins(request, own, now),
            EarlierClaims = claims.Count(claim => claim.ReturnNumber != request?.Number && claim.Status != ClaimStatus.Refused),
            PaidOutAt = own?.PaidAt,
            Disputed = own?.Status == ClaimStatus.Refused,
        };
    }

    /// <summary>The insurer's time runs from the filing; before that it has not begun, however long ago the return was signed for.</summary>
    private static DateTimeOffset? Begins(ReturnRequest? request, InsuranceClaim? own, DateTimeOffset now) =>
        request?.ReceivedAt is { } received
            ? own?.CreatedAt is { } filed
                ? Later(received, filed)
                : now
            : null;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static bool IsQuality(ReturnKind kind) =>
        kind is ReturnKind.Quality or ReturnKind.NotAsDescribed or ReturnKind.WrongItem or ReturnKind.Damaged or ReturnKind.MissingParts;
}
