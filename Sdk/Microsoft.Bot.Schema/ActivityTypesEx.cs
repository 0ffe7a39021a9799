namespace Microsoft.Bot.Schema;

/// <summary>Activity types that never travel over a channel: the adapter itself acts on them.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause; <see cref="Activity.Value"/> holds its length in milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the answer to an invoke activity to the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
