using BotApp.Commerce.Guides;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace BotApp;

/// <summary>Switches the guides on: the folder they are read from, the desk one asks, and the address of their drawings.</summary>
internal static class GuideServices
{
    public static IServiceCollection AddGuides(this IServiceCollection services) =>
        services.AddSingleton(FolderOf).AddSingleton<GuideDesk>();

    public static void MapGuideDrawings(this WebApplication app) => app.MapGet("/media/guides/{name}", Drawing);

    private static GuideFolder FolderOf(IServiceProvider provider) =>
        new(
            Path.GetFullPath(provider.GetRequiredService<IOptions<BotAppOptions>>().Value.GuidesDirectory, AppContext.BaseDirectory),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<GuideFolder>>()
        );

    private static Results<PhysicalFileHttpResult, NotFound> Drawing(string name, GuideFolder guides, HttpResponse response)
    {
        if (guides.PathOf(name) is not { } file)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.PhysicalFile(
            file,
            Path.GetExtension(file) == ".svg" ? "image/svg+xml" : "image/png",
            lastModified: new DateTimeOffset(File.GetLastWriteTimeUtc(file))
        );
    }
}
