package vn.thidua.identity;

import vn.thidua.core.PersonName;

/**
 * A person as others may see them.
 *
 * @param id the person's key
 * @param username sign-in name
 * @param name name in two parts
 * @param address how to address the person
 */
public record PersonRow(long id, String username, PersonName name, AddressForm address) {}
