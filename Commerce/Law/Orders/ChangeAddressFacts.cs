using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 7, 改地址、电话、收件人: how far the order is and where it is to go.</summary>
public sealed record ChangeAddressFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>How far it is, such as <c>to-ship</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>Whether the customer has proved who they are, as by a code (OTP).</summary>
    public bool IdentityVerified { get; init; } = true;

    /// <summary>How far the warehouse is with it.</summary>
    public WarehouseState Warehouse { get; init; }

    /// <summary>How often another variant was taken in it before.</summary>
    public int VariantChanges { get; init; }

    /// <summary>How often the address was changed before.</summary>
    public int ChangesMade { get; init; }

    /// <summary>Whether the new address has all its parts, province to street, and a recipient that can be called.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>Whether the shop delivers there.</summary>
    public bool Deliverable { get; init; } = true;

    /// <summary>Freight paid for the old address, in yuan.</summary>
    public decimal FreightPaid { get; init; }

    /// <summary>Freight to the new address, in yuan; null: the same.</summary>
    public decimal? FreightNew { get; init; }

    /// <summary>Whether it crosses a customs border (跨境).</summary>
    public bool CrossBorder { get; init; }

    /// <summary>Whether it is paid at the door (货到付款).</summary>
    public bool CashOnDelivery { get; init; }

    /// <summary>After shipping: whether the carrier can still redirect it.</summary>
    public bool CarrierCanRedirect { get; init; } = true;
}
