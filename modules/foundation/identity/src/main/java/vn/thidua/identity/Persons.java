package vn.thidua.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, Long> {

    Person save(Person person);

    /** Makes an empty record unless there is one, also when another request makes it just now. */
    @Modifying
    @Query(
            value =
                    """
                    insert ignore into identity_person
                        (version, username, family_and_middle_name, given_name, address_form)
                    values (0, :username, '', '', 'BOTH')
                    """,
            nativeQuery = true)
    void addIfMissing(String username);

    Optional<Person> findById(long id);

    Optional<Person> findByUsername(String username);

    List<Person> findByIdIn(Collection<Long> ids);

    long count();
}
