using BotApp.Commerce.Ports;

namespace BotApp.Health;

/// <summary>Says which outside systems the shop works with, and which of them are sandboxes (/health/systems).</summary>
internal static class SystemsEndpoint
{
    public static void MapSystems(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(
            "/health/systems",
            (OutsideSystems systems) => systems.All.ToDictionary(one => one.Key, one => Of(one.Value), StringComparer.Ordinal)
        );

    private static SystemState Of(IOutsideSystem system) => new(system.Name, system.IsSandbox);

    private sealed record SystemState(string Name, bool Sandbox);
}
