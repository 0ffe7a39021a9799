using BotApp.Commerce.Invoices;
using BotApp.Commerce.Invoices.Paper;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Policies.Files;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce;

/// <summary>Refuses settings the shop could not be run with, naming each.</summary>
internal sealed class CommerceOptionsCheck : IValidateOptions<CommerceOptions>
{
    public ValidateOptionsResult Validate(string? name, CommerceOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(CommerceOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.DatabaseFile))
        {
            yield return "Commerce:DatabaseFile is empty.";
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            yield return $"Commerce:TimeZone '{options.TimeZone}' is not a time zone of this machine.";
        }

        if (!Within(options.NoPickupAfter, TimeSpan.FromHours(1), TimeSpan.FromDays(7)))
        {
            yield return "Commerce:NoPickupAfter must be between 1 hour and 7 days.";
        }

        if (!Within(options.StalledAfter, TimeSpan.FromHours(1), TimeSpan.FromDays(7)))
        {
            yield return "Commerce:StalledAfter must be between 1 hour and 7 days.";
        }

        if (!Within(options.StalledLongAfter, options.StalledAfter, TimeSpan.FromDays(14)))
        {
            yield return "Commerce:StalledLongAfter must be between StalledAfter and 14 days.";
        }

        foreach (var unfit in EvidenceFaults(options))
        {
            yield return unfit;
        }

        if (options.InvoiceFont.Length > 0 && InvoiceFont.Fault(options.InvoiceFont) is { } useless)
        {
            yield return $"Commerce:InvoiceFont cannot be printed with: {useless}";
        }

        if (!options.ReturnAddress.IsComplete)
        {
            yield return "Commerce:ReturnAddress needs a recipient, a phone and an address in both languages.";
        }

        foreach (var fault in SellerFaults(options.Seller))
        {
            yield return "Commerce:Seller:" + fault;
        }

        if (PolicyFault(options.PolicyDirectory) is { } unusable)
        {
            yield return "Commerce:PolicyDirectory " + unusable;
        }
    }

    private static IEnumerable<string> SellerFaults(SellerOptions seller)
    {
        if (seller.Name.Trim().Length is 0 or > 100 || seller.Drawer.Trim().Length is 0 or > 100)
        {
            yield return "Name and Drawer must have 1 to 100 characters.";
        }

        if (TaxId.Check(seller.TaxId) is { IsAcceptable: false } check)
        {
            yield return $"TaxId cannot be right: {check.Explain().En}";
        }
    }

    private static IEnumerable<string> EvidenceFaults(CommerceOptions options)
    {
        const long megabyte = 1024 * 1024;
        if (options.LargestPicture is < 1024 or > 100 * megabyte)
        {
            yield return "Commerce:LargestPicture must be between 1 KB and 100 MB.";
        }

        if (options.LargestVideo is < 1024 or > 500 * megabyte)
        {
            yield return "Commerce:LargestVideo must be between 1 KB and 500 MB.";
        }

        if (options.EvidencePerSubject is < 1 or > 1000)
        {
            yield return "Commerce:EvidencePerSubject must be between 1 and 1000.";
        }
    }

    private static string? PolicyFault(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            return $"'{folder}' is not there.";
        }

        try
        {
            _ = folder is null ? PolicyBook.Defaults : PolicyBook.Load(folder);
            return null;
        }
        catch (PolicyException unusable)
        {
            return "cannot be used: " + unusable.Message;
        }
    }

    private static bool Within(TimeSpan value, TimeSpan least, TimeSpan most) => value >= least && value <= most;
}
