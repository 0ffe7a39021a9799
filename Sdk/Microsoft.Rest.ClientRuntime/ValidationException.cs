using System;
using System.Collections.Generic;

namespace Microsoft.Rest;

/// <summary>A parameter breaks a rule the service states; nothing has been sent yet.</summary>
public class ValidationException : RestException
{
    private static readonly Dictionary<string, string> Wordings = new(StringComparer.Ordinal)
    {
        [ValidationRules.CannotBeNull] = "'{0}' cannot be null.",
        [ValidationRules.InclusiveMaximum] = "'{0}' exceeds maximum value of '{1}'.",
        [ValidationRules.ExclusiveMaximum] = "'{0}' is equal or exceeds maximum value of '{1}'.",
        [ValidationRules.InclusiveMinimum] = "'{0}' is less than minimum value of '{1}'.",
        [ValidationRules.ExclusiveMinimum] = "'{0}' is less than or equal minimum value of '{1}'.",
        [ValidationRules.MaxLength] = "'{0}' exceeds maximum length of '{1}'.",
        [ValidationRules.MinLength] = "'{0}' is less than minimum length of '{1}'.",
        [ValidationRules.Pattern] = "'{0}' does not match expected pattern '{1}'.",
        [ValidationRules.MaxItems] = "'{0}' exceeds maximum item count of '{1}'.",
        [ValidationRules.MinItems] = "'{0}' contains less items than '{1}'.",
        [ValidationRules.UniqueItems] = "'{0}' contains non-unique items.",
        [ValidationRules.Enum] = "'{0}' is not one of the allowed values.",
        [ValidationRules.MultipleOf] = "'{0}' is not a multiple of '{1}'.",
    };

    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public ValidationException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public ValidationException(string message)
        : base(message) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Initializes a new instance for a broken rule.</summary>
    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">Name of the parameter.</param>
    public ValidationException(string rule, string target)
        : this(rule, target, null) { }

    /// <summary>Initializes a new instance for a broken rule.</summary>
    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">Name of the parameter.</param>
    /// <param name="details">The limit or pattern that was broken; null when the rule needs none.</param>
    public ValidationException(string rule, string target, object details)
        : base(Describe(rule, target, details))
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    /// <summary>Gets or sets the broken rule; null when not given.</summary>
    public string Rule { get; set; }

    /// <summary>Gets or sets the name of the offending parameter; null when not given.</summary>
    public string Target { get; set; }

    /// <summary>Gets or sets the limit or pattern that was broken; null when there is none.</summary>
    public object Details { get; set; }

    private static string Describe(string rule, string target, object details) =>
        rule != null && Wordings.TryGetValue(rule, out var wording)
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, wording, target, details)
            : $"'{target}' is invalid: {rule}.";
}
