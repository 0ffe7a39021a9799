using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Microsoft.Bot.Connector;

/// <content>How the client introduces itself.</content>
public partial class ConnectorClient
{
    // The version of the protocol, not of this library.
    private static readonly ProductInfoHeaderValue Protocol = new("Microsoft-BotFramework", "3.1");
    private static readonly MediaTypeWithQualityHeaderValue AnyMedia = new("*/*");

    /// <summary>Gets the framework the application was built for.</summary>
    /// <returns>Its name, the running one's when that is not known.</returns>
    public static string GetASPNetVersion() =>
        Assembly.GetEntryAssembly()?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName
        ?? RuntimeInformation.FrameworkDescription;

    /// <summary>Gets the operating system.</summary>
    /// <returns>Its description.</returns>
    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    /// <summary>Gets the processor architecture.</summary>
    /// <returns>Its name.</returns>
    public static string GetArchitecture() => RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>Gets the version of the library a client comes from.</summary>
    /// <typeparam name="T">Type of the client.</typeparam>
    /// <param name="client">The client.</param>
    /// <returns>The file version.</returns>
    public static string GetClientVersion<T>(T client)
        where T : class
    {
        var assembly = (client?.GetType() ?? typeof(T)).Assembly;
        return assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? assembly.GetName().Version?.ToString();
    }

    /// <summary>Puts the headers every call carries on a client; those already there stay single.</summary>
    /// <param name="httpClient">The client.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> is null.</exception>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);

        // One client may be handed to several at once, and its headers know no threads.
        lock (httpClient.DefaultRequestHeaders)
        {
            var headers = httpClient.DefaultRequestHeaders;
            if (!headers.UserAgent.Contains(Protocol))
            {
                headers.UserAgent.Add(Protocol);
                headers.UserAgent.Add(new ProductInfoHeaderValue("BotBuilder", GetClientVersion<ConnectorClient>(null)));
                AddPlatform(headers);
            }

            headers.ExpectContinue = false;
            if (!headers.Accept.Contains(AnyMedia))
            {
                headers.Accept.Add(AnyMedia);
            }
        }
    }

    // A description with brackets of its own makes no comment; then there is none.
    private static void AddPlatform(HttpRequestHeaders headers)
    {
        var comment = $"({GetASPNetVersion()}; {GetOsVersion()}; {GetArchitecture()})";
        if (ProductInfoHeaderValue.TryParse(comment, out var platform))
        {
            headers.UserAgent.Add(platform);
        }
    }
}
