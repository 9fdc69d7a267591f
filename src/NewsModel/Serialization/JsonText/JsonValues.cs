using System.Collections;
using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>The values of an array; any other value as the only one; none for null. Enumerates without allocating.</summary>
internal readonly struct JsonValues(JsonSlice value) : IEnumerable<JsonSlice>
{
    public Enumerator GetEnumerator() => new(value);

    IEnumerator<JsonSlice> IEnumerable<JsonSlice>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the values.</summary>
    internal struct Enumerator : IEnumerator<JsonSlice>
    {
        private readonly bool _isArray;
        private readonly JsonSlice _value;
        private JsonSlice.Elements _elements;
        private bool _isLeft;

        public Enumerator(JsonSlice value)
        {
            _value = value;
            _isArray = value.ValueKind == JsonValueKind.Array;
            _isLeft = !_isArray && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
            if (_isArray) _elements = value.EnumerateArray();
        }

        public readonly JsonSlice Current => _isArray ? _elements.Current : _value;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_isArray) return _elements.MoveNext();
            var isLeft = _isLeft;
            _isLeft = false;
            return isLeft;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
