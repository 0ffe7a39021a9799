namespace BotApp.Commerce.Ports;

/// <summary>Carries parcels. Scans come as <c>parcel.*</c> events whose subject is the waybill's number; each carries every scan so far.</summary>
public interface ILogisticsSystem : IOutsideSystem
{
    /// <summary>Books a courier or a label for goods on their way back.</summary>
    Task<ReturnBooking> BookReturnAsync(ReturnCall call, CancellationToken cancellationToken);

    /// <summary>Books a parcel to a customer; its scans come under the number answered.</summary>
    Task<ReturnBooking> SendAsync(SendCall call, CancellationToken cancellationToken);

    /// <summary>Asks to stop a parcel under way and bring it back.</summary>
    Task<PortAnswer> InterceptAsync(ParcelCall call, CancellationToken cancellationToken);

    /// <summary>Asks to bring a parcel under way to another address.</summary>
    Task<PortAnswer> RedirectAsync(RedirectCall call, CancellationToken cancellationToken);

    /// <summary>Asks the carrier to look after a parcel.</summary>
    Task<PortAnswer> UrgeAsync(ParcelCall call, CancellationToken cancellationToken);
}
