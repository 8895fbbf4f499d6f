package vn.thidua.core;

/**
 * The unit somebody acts for in one browser tab.
 *
 * @param id key of the unit
 * @param code the unit's lasting code, also the alias of its organisation at the sign-in service
 * @param title the person's position in it, such as "Chuyên viên Ban Tuyên giáo"
 */
public record ActingUnit(long id, String code, String title) {}
