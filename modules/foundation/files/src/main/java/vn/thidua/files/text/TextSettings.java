package vn.thidua.files.text;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How attachments are read, as {@code portal.files.text.*}.
 *
 * @param on whether they are read at all; what was read stays
 * @param heap memory of the program that reads; what needs more is not read
 * @param limit time for one file; what takes longer is not read
 * @param characters how much of a text is kept: 100,000 are about 45 pages of Word. What stands
 *     behind is not found, and the index does not grow by a book that somebody attached
 */
@ConfigurationProperties("portal.files.text")
public record TextSettings(
        @DefaultValue("true") boolean on,
        @DefaultValue("256MB") DataSize heap,
        @DefaultValue("60s") Duration limit,
        @DefaultValue("100000") int characters) {}
