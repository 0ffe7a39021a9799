namespace BotApp.Commerce;

/// <summary>Who sells, as invoices name it (section "Commerce:Seller"). The defaults are of a company that does not exist.</summary>
public sealed class SellerOptions
{
    /// <summary>The registered name, 1 to 100 characters.</summary>
    public string Name { get; set; } = "店小二（样例）电子商务有限公司";

    /// <summary>统一社会信用代码, checked.</summary>
    public string TaxId { get; set; } = "91000000B0TAPP000K";

    /// <summary>Default empty: not printed.</summary>
    public string Address { get; set; } = "";

    /// <summary>Default empty: not printed.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Bank and account. Default empty: not printed.</summary>
    public string Bank { get; set; } = "";

    /// <summary>开票人, 1 to 100 characters.</summary>
    public string Drawer { get; set; } = "店小二";
}
