package vn.thidua.identity;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecretariatMembers extends Repository<SecretariatMember, Long> {

    void save(SecretariatMember member);

    @Query(
            """
            select count(m) > 0 from SecretariatMember m
            where m.personId = :person and m.unitId = :unit and :day between m.from and m.to
            """)
    boolean isMember(long person, long unit, LocalDate day);
}
