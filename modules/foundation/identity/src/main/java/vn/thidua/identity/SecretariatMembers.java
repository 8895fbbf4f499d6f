package vn.thidua.identity;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecretariatMembers extends Repository<SecretariatMember, Long> {

    void save(SecretariatMember member);

    @Query(
            """
            select new vn.thidua.identity.SecretariatTerm(m.personId, m.unitId, m.from, m.to)
            from SecretariatMember m
            """)
    List<SecretariatTerm> all();
}
