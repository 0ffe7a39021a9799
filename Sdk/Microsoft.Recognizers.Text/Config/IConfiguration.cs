namespace Microsoft.Recognizers.Text.Config;

/// <summary>Settings that belong to one culture.</summary>
public interface IConfiguration
{
    /// <summary>The culture code the settings are for, such as <c>zh-cn</c>.</summary>
    string Culture { get; }
}
