using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Wraps the data of one test case so that test runners can list the cases one by one.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string TestObjectKey = "TestObjectKey";

    /// <summary>Initializes a new instance of the <see cref="TestDataObject"/> class without data, to be deserialized.</summary>
    public TestDataObject() { }

    /// <summary>Initializes a new instance of the <see cref="TestDataObject"/> class.</summary>
    /// <param name="testData">The data; must survive serialization to JSON.</param>
    public TestDataObject(object testData)
    {
        TestObject = JsonConvert.SerializeObject(testData);
    }

    /// <summary>The data as JSON; null before it was deserialized.</summary>
    public string TestObject { get; private set; }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info) => TestObject = info.GetValue<string>(TestObjectKey);

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info) => info.AddValue(TestObjectKey, TestObject);

    /// <summary>The data.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>A new object each time.</returns>
    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
