using System;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Knows which errors pass by themselves.</summary>
public interface ITransientErrorDetectionStrategy
{
    /// <summary>Tells whether trying again may help.</summary>
    /// <param name="ex">The error.</param>
    /// <returns>True when it may.</returns>
    bool IsTransient(Exception ex);
}
