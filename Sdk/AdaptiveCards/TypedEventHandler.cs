namespace AdaptiveCards;

/// <summary>Handles something that happened in a card.</summary>
/// <typeparam name="TSender">What it happened to.</typeparam>
/// <typeparam name="TEventArgs">What is told about it.</typeparam>
/// <param name="sender">What it happened to.</param>
/// <param name="args">What is told about it.</param>
public delegate void TypedEventHandler<in TSender, in TEventArgs>(TSender sender, TEventArgs args);
