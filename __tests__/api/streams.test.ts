import { describe, expect, test } from '@jest/globals';
import { formatOf, FORMATS } from '../../src/api/registry.ts';
import { fixtureEvents, fixtureNames, folded, readingsOf } from '../fixtures/read-fixture.ts';
import { RECORDED_STREAMS } from '../fixtures/streams.ts';

describe('recorded streams', () => {
  test.each(RECORDED_STREAMS)('$api $name', ({ api, name, reading, content, firstOutput }) => {
    const readings = readingsOf(formatOf(api), fixtureEvents(api, name));
    const places = readings.map((each, place) => ({ ...each, place }));
    expect(folded(readings)).toEqual(reading);
    expect(places.filter((each) => each.output || each.reasoning).map(({ place }) => place)).toEqual(content);
    expect(places.find(({ output }) => output)?.place ?? null).toBe(firstOutput);
  });

  test.each(FORMATS)('every stream of $name has its expectation', ({ name }) => {
    const expected = RECORDED_STREAMS.filter(({ api }) => api === name).map((stream) => stream.name);
    expect(expected.toSorted()).toEqual(fixtureNames(name, ['.sse', '.ndjson']));
  });
});
