using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Ports;

/// <summary>Refuses systems the shop could not work with; the services are the host's whole collection, looked at when it is complete.</summary>
internal sealed class SystemsCheck(IServiceCollection services) : IValidateOptions<CommerceOptions>
{
    private const int ShortestSecret = 16;

    private static readonly Dictionary<string, Type> Ports = new(StringComparer.Ordinal)
    {
        [OutsideSource.Payment] = typeof(IPaymentSystem),
        [OutsideSource.Logistics] = typeof(ILogisticsSystem),
        [OutsideSource.Tax] = typeof(ITaxPlatform),
        [OutsideSource.Insurance] = typeof(IFreightInsurer),
    };

    public ValidateOptionsResult Validate(string? name, CommerceOptions options)
    {
        var systems = options.Systems;
        var faults = OutsideSource.All.SelectMany(source => FaultsOf(systems, source)).Concat(Faults(systems)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> FaultsOf(SystemsOptions systems, string source)
    {
        var choice = systems.Of(source);
        if (choice is SystemsOptions.Sandbox or SystemsOptions.None)
        {
            yield break;
        }

        if (!services.Any(service => service.ServiceType == Ports[source] && Equals(service.ServiceKey, choice)))
        {
            yield return $"Commerce:Systems:{source} is '{choice}', and no {Ports[source].Name} is registered under that key.";
        }

        if (!systems.Secrets.ContainsKey(source))
        {
            yield return $"Commerce:Systems:Secrets:{source} is missing: its webhooks could not be verified.";
        }
    }

    private static IEnumerable<string> Faults(SystemsOptions systems)
    {
        foreach (var (source, secret) in systems.Secrets)
        {
            if (!Ports.ContainsKey(source) || secret.Length < ShortestSecret)
            {
                yield return $"Commerce:Systems:Secrets:{source} must name payment, logistics, tax or insurance and have 16 characters or more.";
            }
        }

        if (systems.SandboxSecret.Length is > 0 and < ShortestSecret)
        {
            yield return "Commerce:Systems:SandboxSecret must be empty or have 16 characters or more.";
        }

        if (systems.SandboxLatencyFrom < TimeSpan.Zero || systems.SandboxLatencyFrom > systems.SandboxLatencyTo)
        {
            yield return "Commerce:Systems:SandboxLatencyFrom must be between 0 and SandboxLatencyTo.";
        }

        if (systems.SandboxLatencyTo > TimeSpan.FromHours(1))
        {
            yield return "Commerce:Systems:SandboxLatencyTo must be at most 1 hour.";
        }

        if (systems.SandboxDeclineRate is not (>= 0 and <= 1) || systems.SandboxDisorderRate is not (>= 0 and <= 1))
        {
            yield return "Commerce:Systems:SandboxDeclineRate and SandboxDisorderRate must be between 0 and 1.";
        }
    }
}
