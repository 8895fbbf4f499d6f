package vn.thidua.news.readers;

/**
 * Readers of one unit, in numbers.
 *
 * @param unitId the unit
 * @param readers people who have opened the article
 * @param confirmed those of them who have confirmed having read it
 */
public record UnitReaders(long unitId, int readers, int confirmed) {

    UnitReaders plus(UnitReaders other) {
        return new UnitReaders(unitId, readers + other.readers, confirmed + other.confirmed);
    }
}
