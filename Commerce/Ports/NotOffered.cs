namespace BotApp.Commerce.Ports;

/// <summary>The outside system of a shop that has none: every call is declined, so that a person looks after it.</summary>
internal sealed class NotOffered : IPaymentSystem, ILogisticsSystem, ITaxPlatform, IFreightInsurer
{
    public const string Code = "not-offered";

    private static readonly Task<PortAnswer> No = Task.FromResult<PortAnswer>(new PortAnswer.Declined(Code));

    public string Name => "none";

    public bool IsSandbox => false;

    public Task<PortAnswer> PayAsync(PayCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> RefundAsync(RefundCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> FreezeAsync(FreezeCall call, CancellationToken cancellationToken) => No;

    public Task<PaymentState> QueryAsync(string reference, CancellationToken cancellationToken) =>
        Task.FromResult<PaymentState>(new PaymentState.Unknown());

    public Task<ReturnBooking> BookReturnAsync(ReturnCall call, CancellationToken cancellationToken) =>
        Task.FromResult<ReturnBooking>(new ReturnBooking.Declined(Code));

    public Task<ReturnBooking> SendAsync(SendCall call, CancellationToken cancellationToken) =>
        Task.FromResult<ReturnBooking>(new ReturnBooking.Declined(Code));

    public Task<PortAnswer> InterceptAsync(ParcelCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> RedirectAsync(RedirectCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> UrgeAsync(ParcelCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> IssueAsync(InvoiceCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> IssueRedAsync(RedInvoiceCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> StartConfirmationAsync(ConfirmationCall call, CancellationToken cancellationToken) => No;

    public Task<PortAnswer> FileAsync(ClaimCall call, CancellationToken cancellationToken) => No;
}
