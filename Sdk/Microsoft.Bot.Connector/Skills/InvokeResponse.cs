namespace Microsoft.Bot.Builder;

/// <summary>What a bot answers to an invoke activity: an HTTP status and a body.</summary>
public class InvokeResponse
{
    /// <summary>Gets or sets the HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Gets or sets the body, written as JSON; null for none.</summary>
    public object Body { get; set; }

    /// <summary>Tells whether the status says success.</summary>
    /// <returns>True from 200 to 299.</returns>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
