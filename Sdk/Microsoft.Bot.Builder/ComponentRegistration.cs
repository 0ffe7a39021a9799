using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>A part of a bot every part of the process can find.</summary>
[Obsolete("Use `BotComponent` instead.")]
public class ComponentRegistration
{
    private static readonly ConcurrentDictionary<Type, ComponentRegistration> Registered = new();

    /// <summary>Initializes a new instance of the <see cref="ComponentRegistration"/> class.</summary>
    public ComponentRegistration() { }

    /// <summary>Gets the components.</summary>
    /// <value>One a type, in no order.</value>
    public static IEnumerable<object> Components => Registered.Values;

    /// <summary>Adds a component, in place of another of its type.</summary>
    /// <param name="componentRegistration">The component.</param>
    public static void Add(ComponentRegistration componentRegistration) =>
        Registered[componentRegistration.GetType()] = componentRegistration;
}
