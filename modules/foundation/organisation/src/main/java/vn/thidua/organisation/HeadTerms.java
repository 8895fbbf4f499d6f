package vn.thidua.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HeadTerms extends Repository<HeadTerm, Long> {

    HeadTerm save(HeadTerm term);

    Optional<HeadTerm> findById(long id);

    @Query("select t from HeadTerm t order by t.validity.validFrom desc, t.role, t.id")
    List<HeadTerm> all();

    @Query(
            """
            select t from HeadTerm t
            where t.role = :role and t.state = vn.thidua.organisation.HeadTermState.CONFIRMED
            order by t.validity.validFrom
            """)
    List<HeadTerm> confirmed(HeadRole role);
}
