namespace BotApp.Channels.Files;

/// <summary>The files customers fetch of the shop.</summary>
internal static class FileServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services) =>
        services
            .AddSingleton<InvoiceTickets>()
            .AddSingleton<InvoiceEndpoint>()
            .AddSingleton(InvoiceEndpoint.Links)
            .AddSingleton<DataCopyEndpoint>()
            .AddSingleton(DataCopyEndpoint.Links);

    public static void MapFiles(this WebApplication app)
    {
        InvoiceEndpoint.Map(app);
        DataCopyEndpoint.Map(app);
    }
}
