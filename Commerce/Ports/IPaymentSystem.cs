namespace BotApp.Commerce.Ports;

/// <summary>Takes money and gives it back. The result comes as <c>payment.*</c> and <c>refund.*</c> events whose subject is the call's reference.</summary>
public interface IPaymentSystem : IOutsideSystem
{
    Task<PortAnswer> PayAsync(PayCall call, CancellationToken cancellationToken);

    /// <summary>Gives back to the means of payment named; parts of one refund are calls of their own.</summary>
    Task<PortAnswer> RefundAsync(RefundCall call, CancellationToken cancellationToken);

    /// <summary>Lets nothing more be taken for an order; what was taken stays. Its release is the payment system's own matter.</summary>
    Task<PortAnswer> FreezeAsync(FreezeCall call, CancellationToken cancellationToken);

    /// <summary>How a call stands, for when an event is missed.</summary>
    Task<PaymentState> QueryAsync(string reference, CancellationToken cancellationToken);
}
