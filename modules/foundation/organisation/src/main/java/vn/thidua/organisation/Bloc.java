package vn.thidua.organisation;

/**
 * The bloc (khối thi đua): units that strive and share together.
 *
 * @param name short name, without the province
 * @param fullName name in papers
 * @param headWord the bloc's own word for its head, "Trưởng khối" or "Khối trưởng"
 * @param deputyWord the bloc's own word for the deputy
 * @param contact where members call when something does not work
 */
public record Bloc(
        long id,
        String code,
        String name,
        String fullName,
        String headWord,
        String deputyWord,
        String contact) {}
